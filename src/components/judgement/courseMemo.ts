import {
  countMemoWords,
  emptyMemo,
  isEmptyMemo,
  type Memo,
  memoPlaces,
  missingParts,
  type Picked,
  pageOfWords,
} from "../../model/judgement/memo.js";
import { toMarkdown } from "../../model/judgement/toMarkdown.js";
import { enMemo } from "../../model/words/en/memo.js";
import { formatDay } from "../report/formatDay.js";
import { maker } from "../report/make.js";
import { saveFile } from "../saveFile.js";
import { type PlacePart, placePart } from "./placePart.js";

/** The memo: `.value` is what is written and picked; every change is an `input` event of its own. */
export class CourseMemo extends HTMLElement {
  #memo: Memo = emptyMemo;
  #places: PlacePart[] = [];
  #sure = false;

  connectedCallback(): void {
    if (this.#places.length) return;
    const evidence = readEvidence(this);
    const make = maker(this.ownerDocument);
    this.#places = memoPlaces.map((name) =>
      placePart(this, { name, evidence, make, pick: (picked) => this.#pick(name, picked) }),
    );
    this.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLTextAreaElement) this.#write(target);
    });
    this.addEventListener("click", ({ target }) => {
      const act = (target as Element).closest<HTMLElement>("[data-act]")?.dataset.act;
      if (act) this.#act(act);
    });
    this.#show();
  }

  /** The memo as it is on the page. */
  get value(): Memo {
    return this.#memo;
  }

  set value(memo: Memo | undefined) {
    this.#memo = memo ?? emptyMemo;
    this.#show();
  }

  #write({ dataset: { part = "" }, value }: HTMLTextAreaElement): void {
    const name = memoPlaces.find((each) => each === part);
    if (name) this.#change({ [name]: { ...this.#memo[name], shows: value } });
    else this.#change({ [part]: value });
  }

  #pick(name: (typeof memoPlaces)[number], picked: Picked | undefined): void {
    const taken =
      picked && memoPlaces.some((each) => this.#memo[each].picked?.text === picked.text);
    const { shows } = this.#memo[name];
    if (taken) this.#say(enMemo.same);
    else this.#change({ [name]: picked ? { picked, shows } : { shows } });
  }

  #change(part: Partial<Memo>): void {
    this.#memo = { ...this.#memo, ...part };
    this.#sure = false;
    this.#show();
    this.#say("");
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #act(act: string): void {
    if (act === "print") window.print();
    if (act === "take") this.#take();
    if (act === "clear") this.#clear();
  }

  #take(): void {
    const text = toMarkdown(this.#memo, { day: formatDay(Date.now()) });
    saveFile(this.ownerDocument, enMemo.file.name, text, { type: "text/markdown" });
    this.#say(enMemo.taken);
  }

  #clear(): void {
    const sure = this.#sure;
    if (sure) this.#change(emptyMemo);
    this.#sure = !sure;
    this.#say(sure ? enMemo.cleared : enMemo.clearSure);
  }

  #show(): void {
    for (const field of this.querySelectorAll<HTMLTextAreaElement>("textarea[data-part]")) {
      const text = textOf(this.#memo, field.dataset.part ?? "");
      // Setting what is there already would move the caret.
      if (field.value !== text) field.value = text;
    }
    for (const part of this.#places) part.show(this.#memo[part.name].picked);
    const count = this.querySelector(".memo__count");
    if (count) count.textContent = sayHowFar(this.#memo);
  }

  #say(text: string): void {
    const message = this.querySelector(".memo__message");
    if (message) message.textContent = text;
  }
}

function textOf(memo: Memo, part: string): string {
  const name = memoPlaces.find((each) => each === part);
  if (name) return memo[name].shows;
  return part === "stand" || part === "change" ? memo[part] : "";
}

function sayHowFar(memo: Memo): string {
  const count = enMemo.count(countMemoWords(memo), pageOfWords);
  if (isEmptyMemo(memo)) return count;
  const missing = missingParts(memo).map((name) => enMemo.parts[name].toLowerCase());
  return `${count} ${missing.length ? enMemo.missing(missing.join("; ")) : enMemo.whole}`;
}

function readEvidence(memo: HTMLElement): readonly Picked[] {
  return JSON.parse(memo.querySelector("[data-evidence]")?.textContent ?? "[]");
}
