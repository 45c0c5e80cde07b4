import { expect, it } from "vitest";
import { itemJsonSchema } from "../../../src/site/item/jsonSchema.js";

it("itemJsonSchema describes every kind, each with its fields", () => {
  const schema = JSON.parse(JSON.stringify(itemJsonSchema()));
  const kinds = schema.oneOf.map(
    (kind: { properties: { kind: { const: string } } }) => kind.properties.kind.const,
  );
  expect(kinds).toEqual(["choice", "choices", "numeric", "order"]);
  for (const kind of schema.oneOf) {
    expect(kind.required).toEqual(expect.arrayContaining(["id", "kind", "objective", "stem"]));
    expect(kind.additionalProperties).toBe(false);
    expect(kind.properties.stem.description).toMatch(/\.$/);
  }
});
