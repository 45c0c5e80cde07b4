import { describe, expect, it } from "vitest";
import { mayPublish } from "../../src/model/mayPublish.js";

describe("mayPublish", () => {
  it("lets a table go whose terms are open or not stated", () => {
    expect(mayPublish({ licenses: [{ name: "notspecified", title: "Not stated" }] })).toBe(true);
  });

  it("keeps a table back when one of its licences is closed", () => {
    const licenses = [
      { name: "CC-BY-4.0", title: "CC BY" },
      { name: "other-closed", title: "No copies" },
    ];
    expect(mayPublish({ licenses })).toBe(false);
  });
});
