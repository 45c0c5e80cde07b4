import * as v from "valibot";
import { sides } from "../claim/claimSpec.js";
import { ownVerdicts } from "./ownVerdict.js";

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(4000));
const claim = v.pipe(v.string(), v.regex(/^c\d{2,3}$/));

const place = v.strictObject({
  picked: v.exactOptional(v.strictObject({ claim, side: v.picklist(sides), text, source: text })),
  shows: text,
});

/** What stored progress may hold of the learner's own judgement; it may come from anywhere. */
export const judgementEntries = {
  verdicts: v.exactOptional(
    v.record(claim, v.strictObject({ verdict: v.picklist(ownVerdicts), at: time })),
  ),
  memo: v.exactOptional(
    v.strictObject({
      ...{ stand: text, first: place, second: place, against: place, change: text },
      at: time,
    }),
  ),
} as const;
