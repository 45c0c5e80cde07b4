/** Gives a title from front matter the apostrophes that Markdown gives to the text of a page. */
export function curlyApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'/gu, "’");
}
