import * as v from "valibot";
import { baseFields, type ItemBase, text, why } from "../spec/base.js";
import { factNumber } from "../spec/factNumber.js";

const finite = v.pipe(v.number(), v.finite("must be finite"));

const point = v.strictObject({
  label: v.pipe(
    v.union([text, v.number()], "expected a text or a number"),
    v.description("What the number belongs to, such as a year."),
  ),
  value: v.pipe(factNumber, v.description("The number, or `{fact: id}`.")),
});

/** The schema of what an author writes: known points, points to predict, and how near is right. */
export const predictSchema = v.strictObject({
  ...baseFields,
  kind: v.pipe(v.literal("predict"), v.description("The course of a line is predicted.")),
  figure: v.exactOptional(
    v.pipe(
      v.string(),
      v.description("The figure of the page that shows the real course: its `id`, else its name."),
    ),
  ),
  unit: v.pipe(v.optional(v.string(), ""), v.description("Shown beside the fields.")),
  known: v.pipe(
    v.optional(v.pipe(v.array(point), v.maxLength(24, "has more than 24 points")), []),
    v.description("The start of the line, shown before the learner predicts."),
  ),
  points: v.pipe(
    v.array(point),
    v.minLength(1, "needs one point or more"),
    v.maxLength(12, "has more than twelve points"),
    v.description("What the learner predicts."),
  ),
  range: v.pipe(
    v.array(finite),
    v.length(2, "needs two numbers: the lowest and the highest"),
    v.description("The lowest and the highest number that can be given: the axis of the drawing."),
  ),
  step: v.exactOptional(
    v.pipe(
      finite,
      v.gtValue(0, "must be more than 0"),
      v.description("What the buttons add and take; about a twentieth of the range when left out."),
    ),
  ),
  tolerance: v.exactOptional(
    v.pipe(
      finite,
      v.minValue(0, "must not be negative"),
      v.description("How far off a point still counts as right, in the unit."),
    ),
  ),
  within: v.exactOptional(
    v.pipe(
      finite,
      v.gtValue(1, "must be more than 1"),
      v.description("Right within this factor; instead of a tolerance."),
    ),
  ),
  why: v.pipe(why, v.description("What is to be learnt from the real course.")),
  note: v.exactOptional(
    v.pipe(text, v.description("What the learner is asked to note afterwards, about the gap.")),
  ),
});

/** What an author writes for a prediction. */
export type PredictSpec = v.InferOutput<typeof predictSchema>;

/** A point of the line, resolved. */
export interface Point {
  label: string;
  value: number;
  /** How the value is shown, inline Markdown; the fact itself where it comes from one. */
  text: string;
}

/** A question that asks for the values of a series before they are shown. */
export interface PredictItem extends ItemBase {
  kind: "predict";
  /** The id of the figure that shows the real course, without its `fig-`. */
  figure?: string;
  /** Shown beside the fields; may be empty. */
  unit: string;
  known: Point[];
  points: Point[];
  /** The lowest and the highest number that can be given. */
  range: [low: number, high: number];
  step: number;
  /** How far off still counts, in the unit; or `within`. */
  tolerance?: number;
  /** Right within this factor. */
  within?: number;
  /** What is to be learnt, inline Markdown. */
  why: string;
  /** What the learner is asked to note afterwards. */
  note?: string;
}
