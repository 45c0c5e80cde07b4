/** Where the first line of a fence's content stands. */
export interface Place {
  file: string;
  /** From 1, as an editor counts. */
  line: number;
}
