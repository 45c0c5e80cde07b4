import { en } from "../../model/words/en.js";
import type { ItemMarkup } from "../markup/itemMarkup.js";
import { renderOptionReasons, renderOptions } from "../markup/options.js";
import { keysOf } from "../spec/base.js";
import type { ChoiceItem } from "./spec.js";

/** One of several: radio buttons. */
export const choiceMarkup: ItemMarkup<ChoiceItem> = {
  task: ({ graded }) => (graded ? en.item.task.choice : en.item.judgement),
  controls: (item, context) => renderOptions("radio", item, context),
  key: ({ options }) => keysOf(options)[0] ?? null,
  reasons: ({ options, graded }, context) => renderOptionReasons(options, context, { graded }),
};
