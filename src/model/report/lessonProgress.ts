import { findItem, type Progress } from "../progress/progress.js";

/** How many of a lesson's questions have been answered in their present wording. */
export interface LessonProgress {
  answered: number;
  total: number;
}

/** Counts the answered among items written as `id:hash`, with a space between two. */
export function lessonProgress(progress: Progress, asked: string): LessonProgress {
  const items = asked.split(" ").filter(Boolean);
  const answered = items.filter((item) => {
    const [id = "", hash = ""] = item.split(":");
    return (findItem(progress, id, hash)?.attempts.length ?? 0) > 0;
  });
  return { answered: answered.length, total: items.length };
}
