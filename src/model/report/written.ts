import { openDraft, type Response } from "../item/attempt.js";
import type { ItemRecord, Progress } from "../progress/progress.js";
import { type CourseIndex, type Found, findRemembered } from "./courseIndex.js";

/** A text that the learner wrote. */
export interface WrittenText {
  /** The id of its item. */
  id: string;
  /** The item; nothing when the course has it no more. */
  found: Found | undefined;
  sort: "answer" | "draft" | "note";
  text: string;
  at: number;
  /** Whether it belongs to an older wording of its item. */
  older: boolean;
}

/** All texts that the learner wrote, in the order of the course, what the course has lost last. */
export function findWritten({ items }: Progress, index: CourseIndex): WrittenText[] {
  const order = new Map([...index.keys()].map((id, i) => [id, i]));
  const rank = ({ id }: WrittenText) => order.get(id) ?? order.size;
  return Object.entries(items)
    .flatMap(([name, record]) => textsOf(name, record, findRemembered(index, name)))
    .sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

function textsOf(name: string, record: ItemRecord, found: Found | undefined): WrittenText[] {
  const draft = openDraft(record);
  const given = [
    ...record.attempts.map(({ response, at }) => ({
      sort: "answer" as const,
      text: textOf(response),
      at,
    })),
    ...(draft ? [{ sort: "draft" as const, text: textOf(draft.response), at: draft.at }] : []),
    ...(record.note ? [{ sort: "note" as const, ...record.note }] : []),
  ];
  const id = found?.item.id ?? name;
  const older = found !== undefined && found.item.hash !== record.hash;
  return given.filter(({ text }) => text.trim()).map((text) => ({ ...text, id, found, older }));
}

function textOf(response: Response): string {
  return typeof response === "object" && "text" in response ? response.text : "";
}
