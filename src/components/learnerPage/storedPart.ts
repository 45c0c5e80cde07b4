import { enLearner } from "../../model/words/en/learner.js";
import { makeButton } from "../report/make.js";
import { replaceKeeping } from "../report/replaceKeeping.js";
import { saveFile } from "../saveFile.js";
import type { LearnerHost, LivePart } from "./host.js";

const words = enLearner.stored;

/** What the browser's storage is like; set by whoever remembers. */
export interface Stored {
  trouble?: keyof typeof words.trouble;
  /** What was set aside, by its key. */
  aside: readonly { key: string; text: string }[];
}

/** What is stored and where, what went wrong with it, and what was set aside. */
export function makeStored({ make, element }: LearnerHost): LivePart {
  const box = make("div", { "data-remember": "storage:" });
  const show = (stored: Stored) => {
    const { trouble, aside } = stored;
    const lines = aside.map(({ key, text }) => {
      const save = () => saveFile(element.ownerDocument, `${key}.txt`, text);
      return make("li", {}, makeButton(make, words.asideSave(key), save));
    });
    const troubled = trouble && make("p", { class: "trouble" }, words.trouble[trouble]);
    const kept = [make("p", {}, words.aside), make("ul", { class: "lines" }, ...lines)];
    replaceKeeping(box, [...(troubled ? [troubled] : []), ...(aside.length ? kept : [])]);
  };
  let stored: Stored = { aside: [] };
  Object.defineProperty(box, "value", {
    get: () => stored,
    set: (value: Stored) => {
      stored = value;
      show(value);
    },
  });
  const keys = Object.entries(words.keys).map(([key, text]) =>
    make("li", {}, make("code", {}, key), `: ${text}`),
  );
  return {
    nodes: [
      make("p", {}, words.intro),
      make("ul", {}, ...keys, make("li", {}, words.offline)),
      box,
    ],
  };
}
