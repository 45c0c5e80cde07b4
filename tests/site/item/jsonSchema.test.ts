import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kinds } from "../../../src/items/kinds.js";
import { listPages } from "../../../src/site/check/listPages.js";
import { findFences } from "../../../src/site/item/findFences.js";
import { itemJsonSchema } from "../../../src/site/item/jsonSchema.js";
import { toSpecimenPage } from "../../../src/site/item/specimenPage.js";
import { specimens } from "../../items/specimens.js";

const schema = JSON.parse(JSON.stringify(itemJsonSchema()));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const isValid = (value: unknown) => validate(value);

interface Fields {
  properties?: Record<string, Fields & { description?: string }>;
  items?: Fields;
  anyOf?: Fields[];
}

/** The fields of a schema without a description, by their paths. */
function undescribed({ properties = {}, items, anyOf = [] }: Fields, path = ""): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description?.endsWith(".") ? [] : [`${path}${name}`]),
      ...undescribed(field, `${path}${name}.`),
    ]),
    ...(items ? undescribed(items, path) : []),
    ...anyOf.flatMap((one) => undescribed(one, path)),
  ];
}

describe("itemJsonSchema", () => {
  it("says what it is", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "item.schema.json",
      title: "Question (item)",
    });
  });

  it("has a form for every kind, with the fields that it needs, and no others", () => {
    const names = schema.oneOf.map(
      (kind: { properties: { kind: { const: string } } }) => kind.properties.kind.const,
    );
    expect(names).toEqual(Object.keys(kinds));
    for (const kind of schema.oneOf) {
      expect(kind.title).toBe(`Question of the kind ${kind.properties.kind.const}`);
      expect(kind.required).toEqual(expect.arrayContaining(["id", "kind", "objective", "stem"]));
      expect(kind.additionalProperties).toBe(false);
    }
  });

  it.each(Object.keys(kinds))("describes every field of %s, those inside options too", (name) => {
    const kind = schema.oneOf[Object.keys(kinds).indexOf(name)];
    expect(undescribed(kind)).toEqual([]);
  });

  it("takes every item of the course, and every specimen", () => {
    const written = listPages().pages.flatMap(({ file, content, offset }) => {
      const within = findFences(content, "specimen").map(({ text, line }) =>
        toSpecimenPage(text, { file, line: line + offset }),
      );
      return [{ file, content }, ...within].flatMap((page) =>
        findFences(page.content, "quiz").map(({ text }) => ({ file: page.file, text })),
      );
    });
    expect(written.length).toBeGreaterThan(15);
    const all = [
      ...written,
      ...Object.values(specimens).map((text) => ({ file: "specimens", text })),
    ];
    const refused = all.flatMap(({ file, text }) =>
      isValid(parse(text))
        ? []
        : [`${file}: ${text.slice(0, 60)}: ${JSON.stringify(validate.errors)}`],
    );
    expect(refused).toEqual([]);
  });

  it("refuses what the check refuses: a missing reason, an unknown field, an unknown kind", () => {
    const item = parse(specimens.choice);
    expect(isValid(item)).toBe(true);
    expect(isValid({ ...item, options: [{ text: "One", key: true }] })).toBe(false);
    expect(isValid({ ...item, stme: "Which?" })).toBe(false);
    expect(isValid({ ...item, kind: "chioce" })).toBe(false);
    expect(isValid({ ...item, id: "Not an id" })).toBe(false);
  });
});
