import type { Item } from "../../src/items/kinds.js";
import { readItem } from "../../src/site/readItem.js";

/** One item of each kind, and a judgement, as an author writes them; the cases are made up. */
export const specimens = {
  choice: `id: first-or-later
kind: choice
objective: one
stem: The *rule* came in May. The quarrel was in June. What follows?
hints:
  - Put the two dates in order.
  - May comes before June.
options:
  - text: The rule cannot have answered the quarrel.
    key: true
    why: It came a month earlier.
  - text: The rule was the answer to the quarrel.
    misconception: after-means-because
    why: The quarrel came later.
  - text: The rule & the quarrel are <the same>.
    why: They have different dates.
`,
  choices: `id: aimed-at-one
kind: choices
objective: one
stem: Which of these would show a halt aimed at one buyer?
options:
  - text: Sales to that buyer fall and others do not.
    key: true
    why: The difference is the evidence.
  - text: Total sales fall.
    why: A limit for everyone does that as well.
  - text: Carriers refuse that destination only.
    key: true
    why: They were there.
  - text: Prices rise.
    why: Prices rise for many reasons.
`,
  numeric: `id: how-far
kind: numeric
objective: one
stem: By how many percent did the index fall from 120 to 60?
unit: percent
key: 50
tolerance: 2
why: The fall is 60, and it began at 120.
near:
  - value: 100
    why: That divides by where it ended.
`,
  order: `id: one-after-another
kind: order
objective: one
stem: What came first?
options:
  - text: Seed
    why: Nothing grows without it.
  - text: Shoot
    why: It needs no leaf yet.
  - text: Leaf
    why: It feeds the flower.
  - text: Flower
    why: It comes last.
`,
  judgement: `id: what-do-you-say
kind: choice
graded: false
objective: one
revisits: first-or-later
stem: Was it meant?
options:
  - text: Yes.
    why: There would have to be a plan.
  - text: No.
    why: Chance would have to do.
`,
};

/** The name of a specimen. */
export type SpecimenName = keyof typeof specimens;

/** Reads a specimen. */
export function specimen(name: SpecimenName): Item {
  return readItem(specimens[name], { file: `${name}.md`, line: 1 }, { facts: new Map() });
}
