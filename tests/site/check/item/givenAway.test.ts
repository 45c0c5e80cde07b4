import { describe, expect, it } from "vitest";
import { checkLesson, checkWith, choice, fence } from "./lesson.js";

const asked = choice({ options: ["It broke on the outer reef.", "It sank in the outer bay."] });
const telling = "The green boat broke on the outer reef. What did its captain do?";
const teller = choice({
  id: "teller",
  stem: telling,
  options: ["He swam to the shore.", "He stayed on the mast."],
});
const message =
  'warning: item teller: stem: says the key of item an-item, "It broke on the outer reef.", to those who have not answered it; say it in the why only';

describe("a stem that says another item's key", () => {
  const told = asked.replace("It broke on the outer reef.", "broke on the outer reef");
  const found = [message.replace("It broke on the outer reef.", "broke on the outer reef")];

  it("is reported before it, and after it in the same step", () => {
    expect(checkLesson(teller, "## Next\n\n", told)).toEqual(found);
    expect(checkLesson("## Next\n\n", told, teller)).toEqual(found);
  });

  it("is fine in a later step, where the answer is known", () => {
    expect(checkLesson(told, "## Next\n\n", teller)).toEqual([]);
  });

  it("is fine where it says a wrong answer as well, or the key is as short as a name", () => {
    const both = teller.replace("What did", "Or it sank in the outer bay. What did");
    const wrong = told.replace("It sank", "it sank");
    expect(checkLesson(both, wrong)).toEqual([]);
    const short = choice({ options: ["outer reef", "outer bay"] });
    expect(checkLesson(teller, short)).toEqual([]);
  });

  it("is fine in the item that comes back to it", () => {
    const back = teller.replace("kind:", "revisits: an-item\nkind:");
    expect(checkLesson("## Next\n\n", told, back)).toEqual([]);
  });
});

describe("a fact that is the key of a number", () => {
  // A fact of the course, so that its text is known to the check.
  const key = "imports-2010-11";
  const number = (stem: string) =>
    fence(
      "quiz",
      `id: n\nkind: numeric\nobjective: one\nstem: ${stem}\nkey: {fact: ${key}}\nwhy: "{{fact:${key}}} is in the book."`,
    );

  it("is reported in the stem or the options of another item, or in its own", () => {
    const facts = new Map([[key, { value: 634 }]]);
    const where = (content: string, id: string, field: string) =>
      expect(checkWith(facts, content)).toEqual([
        `warning: item ${id}: ${field}: says the key of item n, "634 tonnes", to those who have not answered it; say it in the why only`,
      ]);
    const stem = `{{fact:${key}}} came. Which boat was it?`;
    where(choice({ stem }) + number("How much came?"), "an-item", "stem");
    const options = [`{{fact:${key}}} came.`, "No boat came."];
    where(choice({ options }) + number("How much came?"), "an-item", "option 1");
    where(
      number(`Is it {{fact:${key}}}?`).replace("Is it {{", '"Is it {{').replace("}}?", '}}?"'),
      "n",
      "stem",
    );
  });

  it("is fine in a why, and in the items of a later step", () => {
    const facts = new Map([[key, { value: 634 }]]);
    const later = choice({ stem: `{{fact:${key}}} came. Which boat was it?` });
    expect(checkWith(facts, `${number("How much came?")}## Next\n\n${later}`)).toEqual([]);
  });
});
