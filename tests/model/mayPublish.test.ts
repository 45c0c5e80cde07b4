import { describe, expect, it } from "vitest";
import { mayPublish } from "../../src/model/mayPublish.js";

const licenses = (...names: string[]) => ({
  licenses: names.map((name) => ({ name, title: name })),
});

describe("mayPublish", () => {
  it.each(["CC-BY-4.0", "MIT", "other-pd", "notspecified"])("lets %s go", (name) => {
    expect(mayPublish(licenses(name))).toBe(true);
  });

  it("keeps a table back when one of its licences is closed", () => {
    expect(mayPublish(licenses("CC-BY-4.0", "other-closed"))).toBe(false);
  });

  it("keeps a table back whose licence it does not know", () => {
    expect(mayPublish(licenses("CC-BY-5.0"))).toBe(false);
  });
});
