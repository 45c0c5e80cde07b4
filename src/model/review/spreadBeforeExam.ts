import type { Day } from "./day.js";

/** What spreading needs to know of an item. */
export interface Planned {
  id: string;
  /** When it is due by the schedule. */
  due: Day;
  /** The day of its last review; nothing when it has had none. */
  last?: Day;
  /** When it was due as the exam was set, or after its first review where that came later. */
  dueThen: Day;
  /** Whether it has been reviewed since. */
  seen: boolean;
}

/** An exam, and the day on which it was set. */
export interface ExamDay {
  day: Day;
  set: Day;
}

/**
 * Brings forward the items that would be due on the day of the exam or later, so that each is seen
 * once more before it: one after the other, evenly over the days from when it was set to the day
 * before. What was missed is due today; what has been seen since keeps its date; once the day of
 * the exam has come nothing is changed.
 */
export function spreadBeforeExam<T extends Planned>(
  items: readonly T[],
  { today, exam }: { today: Day; exam: ExamDay },
): T[] {
  if (exam.day <= today) return [...items];
  const late = items
    .filter(({ dueThen }) => dueThen >= exam.day)
    .sort((a, b) => a.dueThen - b.dueThen || (a.id < b.id ? -1 : 1));
  const slots = new Map(late.map(({ id }, rank) => [id, slotOf(rank, late.length, exam)]));
  return items.map((item) => {
    const slot = slots.get(item.id);
    if (slot === undefined || item.seen || item.due < exam.day) return item;
    // Not twice on one day: that would not be remembering.
    const due = Math.max(slot, today, (item.last ?? today - 1) + 1);
    return due < exam.day ? { ...item, due } : item;
  });
}

// What is due on the day itself stays as it is, unless there is no other day.
function slotOf(rank: number, count: number, { day, set }: ExamDay): Day {
  const from = Math.min(set + 1, day - 1);
  return from + Math.floor((rank * (day - from)) / count);
}
