import * as v from "valibot";

const named = v.object({ id: v.pipe(v.string(), v.minLength(1)), text: v.string() });

const lessonSchema = v.object({
  /** Position of the lesson in the module, from 1. */
  lesson: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The question that drives the lesson. */
  question: v.string(),
  /** Time that a learner needs, in minutes. */
  minutes: v.pipe(v.number(), v.minValue(1)),
  /** What a learner can do afterwards; each has an id that items name. */
  objectives: v.pipe(v.array(named), v.minLength(1)),
  /** What a learner should know before; one line each. */
  prior: v.optional(v.array(v.string()), []),
  /** The false beliefs that the lesson hunts; distractors name them by id. */
  misconceptions: v.optional(v.array(named), []),
  /** Ids of the claims that the lesson tests. */
  claims: v.optional(v.array(v.string()), []),
});

/** A lesson's front matter, checked and complete. */
export type Lesson = v.InferOutput<typeof lessonSchema>;

/** Whether front matter says that the page is a lesson. */
export function isLesson(data: Record<string, unknown>): boolean {
  return data.lesson !== undefined;
}

/** Front matter → lesson; throws an Error that names each field that is missing or wrong. */
export function toLesson(data: Record<string, unknown>): Lesson {
  const result = v.safeParse(lessonSchema, data);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? "page"}: ${issue.message}`,
  );
  throw new Error(`front matter: ${problems.join("; ")}`);
}
