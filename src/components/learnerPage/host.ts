import type { Progress } from "../../model/progress/progress.js";
import type { Make } from "../report/make.js";
import type { KnownCourse } from "./view.js";

/** What the parts that change something ask of the page's element. */
export interface LearnerHost {
  element: HTMLElement;
  make: Make;
  known: KnownCourse;
  /** The progress now. */
  read(): Progress;
  /** Has progress changed where it is remembered; all that shows it is shown anew. */
  change(change: (progress: Progress) => Progress): void;
}

/** A part that stays in the page while what it is about changes. */
export interface LivePart {
  nodes: Node[];
  /** Shows what has changed. */
  show?(progress: Progress): void;
}
