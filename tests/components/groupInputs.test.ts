import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { checkboxInput } from "../../src/components/checkboxInput.js";
import { radioInput } from "../../src/components/radioInput.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const boxes = (field: Element) => [...field.querySelectorAll("input")];

describe("checkboxInput", () => {
  it("is a group with a name, in which everything is on at first", () => {
    const field = checkboxInput(["a", "b"], { label: "Series", document });
    expect(field.tagName).toBe("FIELDSET");
    expect(field.querySelector("legend")?.textContent).toBe("Series");
    expect(field.value).toEqual(["a", "b"]);
  });

  it("begins with the choices that are asked for, and follows its boxes in their order", () => {
    const field = checkboxInput(["a", "b", "c"], { label: "Series", value: ["c"], document });
    expect(field.value).toEqual(["c"]);
    const [first] = boxes(field);
    if (first) first.checked = true;
    expect(field.value).toEqual(["a", "c"]);
  });

  it("of nothing has nothing", () => {
    expect(checkboxInput([], { label: "Series", document }).value).toEqual([]);
  });

  it("labels each box with its choice", () => {
    const field = checkboxInput(["a", "b"], { label: "Series", document });
    expect([...field.querySelectorAll("label")].map((label) => label.textContent)).toEqual([
      ...["a", "b"],
    ]);
  });
});

describe("radioInput", () => {
  it("begins with the first choice, or with the one that is asked for", () => {
    expect(radioInput(["a", "b"], { label: "Basis", document }).value).toBe("a");
    expect(radioInput(["a", "b"], { label: "Basis", value: "b", document }).value).toBe("b");
  });

  it("keeps two groups apart", () => {
    const names = [1, 2].map(() => boxes(radioInput(["a"], { label: "L", document }))[0]?.name);
    expect(new Set(names).size).toBe(2);
  });

  it("of nothing has no value", () => {
    expect(radioInput([], { label: "L", document }).value).toBe("");
  });
});
