import * as v from "valibot";
import { type CaseName, caseNames } from "../../model/theory/bargain.js";
import { readFields } from "../item/readFields.js";
import type { Place } from "../place.js";

/** What an author writes in a `restraint` fence. */
export const restraintSchema = v.strictObject({
  case: v.optional(v.picklist(caseNames), "equal"),
});

/** A `restraint` fence → the case that shows first; throws an Error with file, line and field. */
export function readRestraint(yaml: string, place: Place): CaseName {
  return readFields(restraintSchema, { yaml, name: "restraint", place }).case;
}
