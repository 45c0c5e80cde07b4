/** The letter of a place in a list, from 0: A, B, C … Z. */
export function letterAt(place: number): string {
  return String.fromCharCode(65 + place);
}
