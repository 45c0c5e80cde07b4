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
  match: `id: who-makes-what
kind: match
objective: one
stem: Which *valley* makes what?
pairs:
  - left: The upper valley
    right: Blue salt, which is dug from the *old* pits and dried for a summer before anyone may sell it
    misconception: after-means-because
    why: The pits lie there, and only there.
  - left: The middle valley
    right: Glass
    why: It has the sand & the wood.
  - left: The lower valley, where the two rivers meet and the road from the hills comes down to the sea
    right: Boats
    why: It has the river's <mouth>.
extra:
  - right: Wool
    misconception: sheep-everywhere
    why: No valley of the three keeps sheep.
`,
  cloze: `id: fill-the-story
kind: cloze
objective: one
stem: Complete the account of the *blue salt*.
text: The rule came in [[1]], and the quarrel in [[2]]. So the rule was **no** answer to it, but to the [[3]] of the salt, as the mayor said at length in the town hall.
gaps:
  - options:
      - text: May
        key: true
        why: The gazette has the date.
      - text: June & July
        misconception: after-means-because
        why: That is when they quarrelled.
      - text: August
        why: By then it was over.
  - accept: [June, the month of June]
    why: The boats met in that month.
    near:
      - text: May
        misconception: one-date-for-both
        why: That was the rule.
  - shuffle: false
    options:
      - text: rising price
        key: true
        why: It had <doubled> within a year.
      - text: falling price
        why: It rose.
`,
  text: `id: in-your-words
kind: text
objective: one
stem: The rule came in *May*, the quarrel in June. Why can the quarrel not have caused the rule?
words: [10, 40]
rows: 4
criteria:
  - text: It names both months.
    why: A month without the other orders nothing.
  - text: It says that a cause comes *first*.
  - text: It says what would have to be shown <instead>.
    why: A plan that is older than the rule, for example.
model: |
  The rule came in May and the quarrel in June.

  What comes *later* cannot have caused what was there before.
`,
  predict: `id: how-it-went-on
kind: predict
objective: one
stem: The index of a made-up market stood at 80 in year three. How did it go on?
unit: percent
known:
  - {label: Year 1, value: 90}
  - {label: Year 2, value: 86}
  - {label: Year 3, value: 80}
points:
  - {label: Year 4, value: 60}
  - {label: Year 5, value: 55}
  - {label: Year 6, value: 70}
range: [0, 100]
step: 5
tolerance: 5
why: It *fell* while the second seller closed, and rose when a third one opened.
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
