import type { Progress } from "../../model/progress/progress.js";
import { takeAlongName, toTakeAlong } from "../../model/report/takeAlong.js";
import { saveFile } from "../saveFile.js";

/** Saves progress as a file to take along; returns its name. */
export function saveProgress(document: Document, progress: Progress): string {
  const now = new Date();
  const name = takeAlongName(now);
  saveFile(document, name, toTakeAlong(progress, now));
  return name;
}
