import * as v from "valibot";
import { isKind, kinds } from "../../items/kinds.js";
import { baseFields } from "../../items/spec/base.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en/pages.js";
import type { Place } from "../place.js";
import { type FieldRow, fieldRows } from "./fieldRows.js";
import { guessSchema } from "./guessSpec.js";
import { fieldsJsonSchema } from "./jsonSchema.js";
import { stimulusSchema } from "./stimulusSpec.js";

const words = enPages.authors;

/** What has fields besides the kinds: what all of them share, and two fences. */
const others: Readonly<Record<string, v.GenericSchema>> = {
  common: v.strictObject(baseFields),
  stimulus: stimulusSchema,
  guess: guessSchema,
};

/** The name in a `fields` fence; throws an Error with file and line when nothing has it. */
export function readFieldsName(text: string, { file, line }: Place): string {
  const name = text.trim();
  if (isKind(name) || Object.hasOwn(others, name)) return name;
  const known = [...Object.keys(kinds), ...Object.keys(others)].join(", ");
  throw new Error(`${file}:${line}: fields: nothing is named "${name}"; there are ${known}`);
}

/** A `fields` fence → a table of what an author may write there, from the schema that checks it. */
export function renderFields(
  text: string,
  place: Place,
  inline: (markdown: string) => string,
): string {
  const name = readFieldsName(text, place);
  const rows = fieldRows(fieldsJsonSchema(schemaOf(name))).filter(
    (row) => !isKind(name) || !isCommon(row),
  );
  return `<table class="author-fields">
<caption>${words.caption(name, isKind(name))}</caption>
<thead><tr>${words.head.map((title) => `<th scope="col">${title}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, inline)).join("\n")}
</tbody>
</table>`;
}

function schemaOf(name: string): v.GenericSchema {
  return isKind(name) ? kinds[name].schema : (others[name] ?? v.never());
}

function isCommon({ name, within }: FieldRow): boolean {
  return within.length === 0 && Object.hasOwn(baseFields, name);
}

function renderRow(row: FieldRow, inline: (markdown: string) => string): string {
  const { name, within, value, needed, otherwise, meaning } = row;
  const held = within.length ? `<span class="vh">${words.within(within.join(", "))} </span>` : "";
  const state = needed ? words.needed : otherwise ? words.otherwise(escapeHtml(otherwise)) : "";
  const depth = within.length ? ` data-depth="${within.length}"` : "";
  return `<tr${depth}><th scope="row">${held}<code>${escapeHtml(name)}</code></th>
<td>${inline(meaning)} <span class="author-fields__value">(${[escapeHtml(value), state].filter(Boolean).join("; ")})</span></td></tr>`;
}
