import type { Course } from "../course.js";
import type { Progress } from "../progress/progress.js";
import { apart } from "./apart.js";
import { type Scheduled, schedule, type Today } from "./schedule.js";

/**
 * What is to be reviewed now: errors that were certain come first, then what is due, the longest
 * overdue before the others. Neighbours come from different lessons and, within a lesson, serve
 * different objectives, as far as can be: telling apart what is easily confused is half of knowing
 * it. With `ahead`, what is not yet due follows, but for what was answered today.
 */
export function dueList(
  progress: Progress,
  course: Course,
  { ahead = false, ...today }: Today & { ahead?: boolean },
): Scheduled[] {
  return orderDue(schedule(progress, course, today), { ...today, ahead });
}

/** The same, of a schedule that is known already. */
export function orderDue(
  items: readonly Scheduled[],
  { now, dayOf, ahead = false }: Today & { ahead?: boolean },
): Scheduled[] {
  const today = dayOf(now);
  const sorted = items.toSorted((a, b) => a.due - b.due || strength(a) - strength(b));
  const isDue = ({ due }: Scheduled) => due <= today;
  const groups = [
    sorted.filter((item) => isDue(item) && item.sureError),
    sorted.filter((item) => isDue(item) && !item.sureError),
    sorted.filter((item) => ahead && !isDue(item) && item.last !== today),
  ];
  const list: Scheduled[] = [];
  for (const group of groups) list.push(...mix(group, list.at(-1)));
  return list;
}

function mix(group: readonly Scheduled[], before: Scheduled | undefined): Scheduled[] {
  const objectives = apart(group, objectiveOf, before && objectiveOf(before));
  return apart(objectives, lessonOf, before && lessonOf(before));
}

const objectiveOf = ({ lesson, item }: Scheduled) => `${lesson.name} ${item.objective}`;
const lessonOf = ({ lesson }: Scheduled) => lesson.name;

function strength({ memory }: Scheduled): number {
  return memory?.stability ?? 0;
}
