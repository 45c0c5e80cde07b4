import { enPages } from "../../model/words/en/pages.js";
import type { ItemMarkup } from "../markup/itemMarkup.js";
import { renderOptionList, renderOptionReasons, renderOptions } from "../markup/options.js";
import { keysOf } from "../spec/base.js";
import type { ChoiceItem } from "./spec.js";

/** One of several: radio buttons. */
export const choiceMarkup: ItemMarkup<ChoiceItem> = {
  task: ({ graded }) => (graded ? enPages.item.task.choice : enPages.item.judgement),
  controls: (item, context) => renderOptions("radio", item, context),
  key: ({ options }) => keysOf(options)[0] ?? null,
  front: ({ options }, context) => renderOptionList(options, context),
  reasons: ({ options, graded }, context) => renderOptionReasons(options, context, { graded }),
};
