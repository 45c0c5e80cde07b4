import { en } from "../../model/words/en.js";
import type { ItemMarkup } from "../markup/itemMarkup.js";
import { renderOptionReasons, renderOptions } from "../markup/options.js";
import { keysOf } from "../spec/base.js";
import type { ChoicesItem } from "./spec.js";

/** Several of several: checkboxes. */
export const choicesMarkup: ItemMarkup<ChoicesItem> = {
  task: () => en.item.task.choices,
  controls: (item, context) => renderOptions("checkbox", item, context),
  key: ({ options }) => keysOf(options),
  reasons: ({ options }, context) => renderOptionReasons(options, context),
};
