import * as v from "valibot";
import { figures } from "../charts/figures.js";
import { sayPath } from "../model/problem.js";
import { parseLocated } from "./item/locate.js";
import type { Place } from "./place.js";

const names = Object.keys(figures);
const word = v.pipe(v.string(), v.regex(/^[\w-]+$/, "letters, digits and hyphens only"));

const specSchema = v.strictObject({
  /** Name of a figure in src/charts/figures.ts; its loader has the same name. */
  figure: v.picklist(names, `unknown figure; there are ${names.join(", ")}`),
  /** Ending of the element's id, for a figure that stands twice on a page. */
  id: v.optional(word),
  /** The view that shows first. */
  view: v.optional(v.string()),
  /** Whether the view can be switched, or only the one named is there. */
  only: v.optional(v.boolean(), false),
  /** A sentence above the figure, in the author's words. */
  caption: v.optional(v.string()),
  /** A remark below the figure, added to its own notes. */
  note: v.optional(v.string()),
  /** Id of a predict item of the page: the figure waits, covered, until that is answered. */
  after: v.optional(word),
});

/** What a `chart` fence says, complete. */
export type FigureSpec = v.InferOutput<typeof specSchema>;

/** YAML of a `chart` fence → spec; throws an Error with one line per mistake: file, line, field. */
export function parseFigureSpec(yaml: string, { file, line }: Place): FigureSpec {
  const { value, errors, lineOf } = parseLocated(yaml);
  const say = (first: number, message: string) => `${file}:${line + first - 1}: chart: ${message}`;
  if (errors.length > 0) throw new Error(errors.map((e) => say(e.line, e.message)).join("\n"));
  const result = v.safeParse(specSchema, value);
  if (!result.success) throw new Error(result.issues.map((issue) => sayIssue(issue)).join("\n"));
  const spec = result.output;
  const views = figures[spec.figure]?.views.map(({ id }) => id) ?? [];
  if (spec.view === undefined || views.includes(spec.view)) return spec;
  const known = views.length > 0 ? `there are ${views.join(", ")}` : "the figure has only one";
  throw new Error(say(lineOf(["view"]), `view: unknown view "${spec.view}"; ${known}`));

  function sayIssue(issue: v.BaseIssue<unknown>): string {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const found = issue.received === "undefined" ? "" : ` (found ${issue.received})`;
    return say(lineOf(path), `${sayPath(path) || "fence"}: ${issue.message}${found}`);
  }
}
