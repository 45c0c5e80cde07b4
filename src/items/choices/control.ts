import { en } from "../../model/words/en/core.js";
import { type Control, keyOf, numbersIn } from "../live/control.js";
import {
  markOptions,
  optionInputs,
  readOptions,
  sayMark,
  sayOptions,
  writeOptions,
} from "../live/options.js";
import { type ChoicesKey, countPicks, scoreChoices } from "./score.js";

/** Several of several. */
export function choicesControl(item: HTMLElement): Control {
  const key = keyOf<ChoicesKey>(item);
  return {
    first: () => optionInputs(item)[0] ?? null,
    read: () => {
      const chosen = readOptions(item);
      return chosen.length ? chosen : { problem: en.item.empty.choices };
    },
    write: (response) => writeOptions(item, response === undefined ? [] : numbersIn(response)),
    score: (response) => scoreChoices(key, numbersIn(response)),
    missed: (response) => numbersIn(response).filter((option) => !key.includes(option)),
    say: (response) => sayOptions(item, numbersIn(response)),
    detail: (response) => {
      const { right, keys, wrong } = countPicks(key, numbersIn(response));
      return en.item.picks(right, keys, wrong);
    },
    mark: (response) =>
      markOptions(item, (option) => {
        const chosen = numbersIn(response).includes(option);
        return sayMark({ key: key.includes(option), chosen }, { missed: en.item.missedKey });
      }),
  };
}
