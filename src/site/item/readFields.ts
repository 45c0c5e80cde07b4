import * as v from "valibot";
import { sayPath, toProblem } from "../../model/problem.js";
import type { Place } from "../place.js";
import { longestFence, parseLocated } from "./locate.js";

/** A fence's YAML → what its schema makes of it; throws an Error with file, line and field for each mistake. */
export function readFields<Schema extends v.GenericSchema>(
  schema: Schema,
  { yaml, name, place: { file, line } }: { yaml: string; name: string; place: Place },
): v.InferOutput<Schema> {
  const { value, errors, lineOf } = parseLocated(yaml, { longest: longestFence });
  if (errors.length) {
    throw new Error(errors.map((e) => `${file}:${line + e.line - 1}: ${e.message}`).join("\n"));
  }
  // An empty fence lacks its fields, and says so.
  const result = v.safeParse(schema, value ?? {});
  if (result.success) return result.output;
  const lines = result.issues.map(toProblem).map(({ path, message }) => {
    const words = [name, sayPath(path), message].filter(Boolean).join(": ");
    return `${file}:${line + lineOf(path) - 1}: ${words}`;
  });
  throw new Error(lines.join("\n"));
}
