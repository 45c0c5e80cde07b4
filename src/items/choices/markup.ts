import { enPages } from "../../model/words/en/pages.js";
import type { ItemMarkup } from "../markup/itemMarkup.js";
import { renderOptionList, renderOptionReasons, renderOptions } from "../markup/options.js";
import { keysOf } from "../spec/base.js";
import type { ChoicesItem } from "./spec.js";

/** Several of several: checkboxes. */
export const choicesMarkup: ItemMarkup<ChoicesItem> = {
  task: () => enPages.item.task.choices,
  controls: (item, context) => renderOptions("checkbox", item, context),
  key: ({ options }) => keysOf(options),
  front: ({ options }, context) => renderOptionList(options, context),
  reasons: ({ options }, context) => renderOptionReasons(options, context),
};
