import type { JsonSchema } from "@valibot/to-json-schema";
import { enPages } from "../../model/words/en/pages.js";

/** A field that an author may write, in words. */
export interface FieldRow {
  name: string;
  /** The lists and fields that hold it, from the outside in. */
  within: string[];
  /** What its value is. */
  value: string;
  /** Whether it must be there. */
  needed: boolean;
  /** What holds where it is left out; nothing where that says itself. */
  otherwise?: string;
  meaning: string;
}

const words = enPages.authors;

/** The fields of an authored object and of the lists in it, each after the one that holds it. */
export function fieldRows(schema: JsonSchema, within: string[] = []): FieldRow[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === "boolean") return [];
    const row: FieldRow = {
      name,
      within,
      value: sayValue(field),
      needed: required.includes(name),
      meaning: field.description ?? "",
      ...maybeDefault(field),
    };
    return [row, ...formsOf(field).flatMap((form) => fieldRows(form, [...within, name]))];
  });
}

/** The objects that a field holds: itself, the entries of its list, or one of its alternatives. */
function formsOf({ properties, items, anyOf = [], ...rest }: JsonSchema): JsonSchema[] {
  if (properties) return [{ properties, ...rest }];
  const inner = [items, ...anyOf].flat();
  return inner.flatMap((one) => (typeof one === "object" ? formsOf(one) : []));
}

function sayValue({ type, items, anyOf, const: only, pattern }: JsonSchema): string {
  if (only !== undefined) return words.always(String(only));
  if (anyOf) {
    const parts = anyOf.flatMap((one) => (typeof one === "object" ? [sayValue(one)] : []));
    return parts.join(words.or);
  }
  if (type === "array" && items && typeof items === "object" && !Array.isArray(items)) {
    return words.listOf(words.manyOf[String(items.type)] ?? words.manyOf.object ?? "");
  }
  if (type === "string" && pattern) return words.values.id ?? "";
  return words.values[String(type)] ?? String(type);
}

function maybeDefault({ default: value }: JsonSchema): { otherwise?: string } {
  if (value === undefined || value === "" || Array.isArray(value)) return {};
  return { otherwise: String(value) };
}
