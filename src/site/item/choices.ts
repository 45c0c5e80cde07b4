import { keysOf } from "../../model/item/base.js";
import type { ChoicesItem } from "../../model/item/choices/spec.js";
import { en } from "../../model/words/en.js";
import type { ItemMarkup } from "./itemMarkup.js";
import { renderOptionReasons, renderOptions } from "./options.js";

/** Several of several: checkboxes. */
export const choicesMarkup: ItemMarkup<ChoicesItem> = {
  task: () => en.item.task.choices,
  controls: (item, context) => renderOptions("checkbox", item, context),
  key: ({ options }) => keysOf(options),
  reasons: ({ options }, context) => renderOptionReasons(options, context),
};
