/** How many criteria there are; a response lists the numbers of those that are met. */
export type TextKey = number;

/** The numbers of the criteria that are met, in order; what is no criterion's number is left out. */
export function metOf(key: TextKey, response: readonly number[]): number[] {
  return Array.from({ length: key }, (_, i) => i).filter((i) => response.includes(i));
}

/** The share of criteria that are met; 0 without criteria. */
export function scoreText(key: TextKey, response: readonly number[]): number {
  return key === 0 ? 0 : metOf(key, response).length / key;
}
