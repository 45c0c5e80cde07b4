import * as v from "valibot";
import { kebab } from "../../items/spec/base.js";
import type { Place } from "../place.js";
import { readFields } from "./readFields.js";

/** Kinds that cannot be asked as a guess: they are answered and scored in stages of their own. */
export const neverGuessed: ReadonlySet<string> = new Set(["text", "predict"]);

/** What an author writes in a `guess` fence. */
export const guessSchema = v.strictObject({
  item: v.pipe(kebab, v.description("The id of an item further down on the same page.")),
});

/** A `guess` fence → the id of its item; throws an Error with file, line and field for each mistake. */
export function readGuess(yaml: string, place: Place): string {
  return readFields(guessSchema, { yaml, name: "guess", place }).item;
}
