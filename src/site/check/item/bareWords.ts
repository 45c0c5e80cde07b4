/** A text without capitals, marks and spaces that say nothing: two texts that read alike are equal. */
export function bareWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? []).join(" ");
}

/** Whether a text has another one in it, by whole words. */
export function hasWords(text: string, part: string): boolean {
  const words = bareWords(part);
  return words !== "" && ` ${bareWords(text)} `.includes(` ${words} `);
}
