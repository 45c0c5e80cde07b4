/** One thing that a check found wrong, for a person to mend. */
export interface Finding {
  /** The file, relative to the project root. */
  file: string;
  /** The line in that file, counted from 1, where it is known. */
  line?: number;
  /** What was found and what was expected, in words. */
  message: string;
  /** An error stops the build; a warning is only shown. */
  severity: "error" | "warning";
}
