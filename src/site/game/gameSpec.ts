import * as v from "valibot";
import { kebab } from "../../items/spec/base.js";
import { ruleFields } from "../../model/game/gameCode.js";
import { type Rules, usualRules } from "../../model/game/rules.js";
import { readFields } from "../item/readFields.js";
import type { Place } from "../place.js";

/** A number that a code can hold: within bounds, and a whole number of steps. */
function ruleNumber(name: keyof Rules, usual: number) {
  const { step, most } = ruleFields[name];
  const top = Number(most.toFixed(2));
  const words = `must be a number from 0 to ${top} in steps of ${step}, so that a code can hold it`;
  const isWhole = (value: number) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
  const number = v.pipe(
    v.number(),
    v.check((value) => value >= 0 && value <= top && isWhole(value), words),
  );
  return v.optional(number, usual);
}

function sideFields(side: "china" | "us") {
  const { dependence, sales } = usualRules;
  const fields = v.strictObject({
    dependence: ruleNumber("dependence", dependence[side]),
    sales: ruleNumber("sales", sales[side]),
  });
  return v.optional(fields, {});
}

/** What an author writes in a `game` fence; an empty one has the usual rules. */
export const gameSchema = v.strictObject({
  id: v.optional(kebab, "game"),
  gain: ruleNumber("gain", usualRules.gain),
  erosion: ruleNumber("erosion", usualRules.erosion),
  china: sideFields("china"),
  us: sideFields("us"),
});

/** A game on a page: its name and its rules. */
export interface GameSpec {
  /** Unique in the course; the game is remembered under it. */
  id: string;
  rules: Rules;
}

/** A `game` fence → the game; throws an Error with file, line and field for each mistake. */
export function readGame(yaml: string, place: Place): GameSpec {
  const { id, gain, erosion, china, us } = readFields(gameSchema, { yaml, name: "game", place });
  const rules = {
    ...{ gain, erosion },
    dependence: { china: china.dependence, us: us.dependence },
    sales: { china: china.sales, us: us.sales },
  };
  return { id, rules };
}
