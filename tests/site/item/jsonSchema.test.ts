import { expect, it } from "vitest";
import { kinds as allKinds } from "../../../src/items/kinds.js";
import { itemJsonSchema } from "../../../src/site/item/jsonSchema.js";

it("itemJsonSchema describes every kind, each with its fields", () => {
  const schema = JSON.parse(JSON.stringify(itemJsonSchema()));
  const kinds = schema.oneOf.map(
    (kind: { properties: { kind: { const: string } } }) => kind.properties.kind.const,
  );
  expect(kinds.sort()).toEqual(Object.keys(allKinds).sort());
  for (const kind of schema.oneOf) {
    expect(kind.required).toEqual(expect.arrayContaining(["id", "kind", "objective", "stem"]));
    expect(kind.additionalProperties).toBe(false);
    expect(kind.properties.stem.description).toMatch(/\.$/);
  }
});
