import { en } from "../../model/words/en/core.js";
import { type Control, keyOf, numberIn, numbersIn } from "../live/control.js";
import {
  markOptions,
  optionInputs,
  readOptions,
  sayMark,
  sayOptions,
  writeOptions,
} from "../live/options.js";
import { type ChoiceKey, scoreChoice } from "./score.js";

/** One of several. */
export function choiceControl(item: HTMLElement): Control {
  const key = keyOf<ChoiceKey>(item);
  return {
    first: () => optionInputs(item)[0] ?? null,
    read: () => readOptions(item)[0] ?? { problem: en.item.empty.choice },
    write: (response) => writeOptions(item, response === undefined ? [] : numbersIn(response)),
    score: (response) => scoreChoice(key, numberIn(response)),
    missed: (response) => (response === key ? [] : numbersIn(response)),
    say: (response) => sayOptions(item, numbersIn(response)),
    detail: () => (key === null ? en.item.noKey : ""),
    mark: (response) =>
      markOptions(item, (option) => {
        const chosen = option === numberIn(response);
        if (key === null) return chosen ? ["noted", en.item.yourPick] : ["plain", ""];
        return sayMark({ key: option === key, chosen }, { missed: en.item.missedPick });
      }),
  };
}
