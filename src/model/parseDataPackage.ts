import * as v from "valibot";
import type { DataPackage } from "./dataPackage.js";
import { errorAt, type Problem, toProblem } from "./problem.js";

const name = v.pipe(v.string(), v.regex(/^[a-z0-9_-]+$/, "must be small letters, digits, _ and -"));
const text = v.pipe(v.string(), v.nonEmpty("is empty"));
const license = v.object({ name: text, title: text, path: v.exactOptional(text) });

const pattern = v.pipe(
  v.string(),
  v.check((source) => isPattern(source), "is no regular expression"),
);

const field = v.object({
  name,
  type: v.picklist(["string", "number", "integer"]),
  title: text,
  description: v.exactOptional(text),
  unit: v.exactOptional(text),
  constraints: v.exactOptional(
    v.strictObject({
      required: v.exactOptional(v.boolean()),
      unique: v.exactOptional(v.boolean()),
      enum: v.exactOptional(v.array(v.string())),
      pattern: v.exactOptional(pattern),
      minimum: v.exactOptional(v.number()),
      maximum: v.exactOptional(v.number()),
    }),
  ),
});

const foreignKey = v.object({
  fields: name,
  reference: v.object({ resource: name, fields: name }),
});

const look = v.strictObject({
  x: name,
  y: name,
  by: v.exactOptional(v.array(name)),
  where: v.exactOptional(v.record(name, v.union([v.string(), v.number()]))),
});

const resource = v.object({
  name,
  path: v.pipe(v.string(), v.regex(/^[a-z0-9_-]+\.csv$/, "must be a CSV beside the description")),
  title: text,
  description: text,
  topic: v.exactOptional(text),
  vintage: text,
  schema: v.object({
    fields: v.pipe(v.array(field), v.minLength(1, "has no columns")),
    primaryKey: v.pipe(v.array(name), v.minLength(1, "names no column")),
    foreignKeys: v.exactOptional(v.array(foreignKey)),
  }),
  licenses: v.pipe(v.array(license), v.minLength(1, "names no licence")),
  look: v.exactOptional(look),
});

const dataPackage = v.object({ name, title: text, resources: v.array(resource) });

/** The description as JSON gives it → a data package, or what is wrong with it, by field. */
export function parseDataPackage(value: unknown): { value?: DataPackage; problems: Problem[] } {
  const result = v.safeParse(dataPackage, value);
  if (!result.success) return { problems: result.issues.map(toProblem) };
  const problems = namesThatMiss(result.output);
  return problems.length > 0 ? { problems } : { value: result.output, problems };
}

/** Names that stand twice, and keys that name no column. */
function namesThatMiss({ resources }: DataPackage): Problem[] {
  const columns = new Map(
    resources.map(({ name: table, schema }) => [table, schema.fields.map((each) => each.name)]),
  );
  return resources.flatMap(({ name: table, schema, look: first }, i) => {
    const path = ["resources", i];
    const own = columns.get(table) ?? [];
    const unknown = [...schema.primaryKey, ...(schema.foreignKeys ?? []).map((key) => key.fields)];
    const drawn = first
      ? [first.x, first.y, ...(first.by ?? []), ...Object.keys(first.where ?? {})]
      : [];
    const foreign = (schema.foreignKeys ?? []).map(({ reference }) => reference);
    return [
      ...(resources.findIndex((other) => other.name === table) < i
        ? [errorAt([...path, "name"], `"${table}" stands twice`)]
        : []),
      ...unknown
        .filter((column) => !own.includes(column))
        .map((column) => errorAt([...path, "schema"], `a key names the column "${column}"`)),
      ...drawn
        .filter((column) => !own.includes(column))
        .map((column) => errorAt([...path, "look"], `names the column "${column}"`)),
      ...foreign
        .filter((key) => !columns.get(key.resource)?.includes(key.fields))
        .map((key) => errorAt([...path, "schema"], `no column "${key.fields}" in ${key.resource}`)),
    ];
  });
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}
