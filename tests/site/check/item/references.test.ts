import { describe, expect, it } from "vitest";
import { checkLesson, choice, fence } from "./lesson.js";

const box = (id: string) =>
  fence("stimulus", `id: ${id}\ntitle: The harbour book\ntext: Two boats.`);

describe("a stimulus", () => {
  it("is fine when an item of its page names it", () => {
    expect(checkLesson(box("book"), choice({ extra: "stimulus: book\n" }))).toEqual([]);
  });

  it("must be there when an item names it", () => {
    expect(checkLesson(choice({ extra: "stimulus: book\n" }))).toEqual([
      'error: item an-item: stimulus: no sound stimulus of this page has the id "book"',
    ]);
  });

  it("may be a figure of the page", () => {
    const about = choice({ extra: "stimulus: fig-exportQuotas\n" });
    expect(checkLesson(fence("chart", "figure: exportQuotas"), about)).toEqual([]);
    expect(checkLesson(about)).toEqual([
      'error: item an-item: stimulus: no figure of this page is named "exportQuotas"',
    ]);
  });

  it("needs an id of its own, and must be readable", () => {
    expect(checkLesson(box("book"), box("book"))).toEqual([
      expect.stringMatching(/^error: stimulus book: the id is taken already, at docs\/a\.md:\d+$/),
    ]);
    expect(checkLesson(fence("stimulus", "id: book\ntext: Two boats."))).toEqual([
      "error: stimulus: title: missing",
    ]);
  });
});

describe("a guess", () => {
  const guess = (id: string) => fence("guess", `item: ${id}`);

  it("is fine before its item", () => {
    expect(checkLesson(guess("an-item"), choice())).toEqual([]);
  });

  it("needs an item of its page, after it, once", () => {
    expect(checkLesson(guess("nowhere"))).toEqual([
      "error: guess nowhere: no sound item of this page has this id",
    ]);
    expect(checkLesson(choice(), guess("an-item"))).toEqual([
      "error: guess an-item: stands after its item; put it before the text",
    ]);
    expect(checkLesson(guess("an-item"), guess("an-item"), choice())).toEqual([
      expect.stringMatching(/^error: guess an-item: is asked already, at docs\/a\.md:\d+$/),
    ]);
    expect(checkLesson(fence("guess", "of: an-item"))).toEqual([
      "error: guess: item: missing",
      "error: guess: of: unknown field",
    ]);
  });
});

describe("an item that comes back to another", () => {
  it("is fine after it", () => {
    expect(checkLesson(choice(), choice({ id: "later", extra: "revisits: an-item\n" }))).toEqual(
      [],
    );
  });

  it("needs another item, asked before", () => {
    expect(checkLesson(choice({ extra: "revisits: an-item\n" }))).toEqual([
      'error: item an-item: revisits: no other item has the id "an-item"',
    ]);
    expect(checkLesson(choice({ extra: "revisits: later\n" }), choice({ id: "later" }))).toEqual([
      "error: item an-item: revisits: item later is asked after this one; only an earlier answer can be shown",
    ]);
  });
});
