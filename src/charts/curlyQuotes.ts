/** Straight quotation marks and apostrophes → typographic ones. */
export function curlyQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, "“$1”").replace(/'/g, "’");
}
