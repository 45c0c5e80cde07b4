/** The text with one full stop at its end. */
export function toSentence(text: string): string {
  return `${withoutStop(text)}.`;
}

/** The text without a full stop at its end. */
export function withoutStop(text: string): string {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}
