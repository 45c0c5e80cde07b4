import { clozeControl } from "./cloze/control.js";
import type { MakeControl } from "./live/control.js";
import { matchControl } from "./match/control.js";
import { numericControl } from "./numeric/control.js";
import { orderControl } from "./order/control.js";
import { predictControl } from "./predict/control.js";
import { textControl } from "./text/control.js";

/** The controls that come when the learner comes near such a question: in one file, so by one request. */
export const laterControls: Readonly<Record<string, MakeControl>> = {
  numeric: numericControl,
  order: orderControl,
  match: matchControl,
  cloze: clozeControl,
  text: textControl,
  predict: predictControl,
};
