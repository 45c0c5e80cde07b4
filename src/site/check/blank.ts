/** Replaces text by spaces; line breaks stay, so that every line keeps its number. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Blanks whatever one of the patterns finds. */
export function blankAll(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, blank), text);
}
