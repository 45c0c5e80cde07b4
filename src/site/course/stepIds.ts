import slugify from "@sindresorhus/slugify";
import type { StepMark } from "./findSteps.js";

/** The addresses of a lesson's steps on its page, as Framework makes them of their titles. */
export function stepIds(steps: readonly StepMark[]): string[] {
  const ids: string[] = [];
  for (const { title } of steps) {
    const slug = slugify(title);
    let id = slug;
    for (let n = 1; ids.includes(id); n++) id = `${slug}-${n}`;
    ids.push(id);
  }
  return ids;
}
