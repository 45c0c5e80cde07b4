import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { rangeInput } from "../../src/components/rangeInput.js";
import { selectInput } from "../../src/components/selectInput.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

describe("selectInput", () => {
  it("has a label of its own and begins with the first choice", () => {
    const input = selectInput(["a", "b"], { label: "Letter", document });
    expect(input.value).toBe("a");
    const label = input.querySelector("label");
    expect(label?.textContent).toBe("Letter");
    expect(input.querySelector("select")?.id).toBe(label?.getAttribute("for"));
  });

  it("begins with the value that is asked for", () => {
    expect(selectInput(["a", "b"], { label: "Letter", value: "b", document }).value).toBe("b");
  });

  it("of nothing has no value", () => {
    expect(selectInput([], { label: "Letter", document }).value).toBeFalsy();
  });

  it("gives each control another id", () => {
    const ids = [1, 2].map(
      () => selectInput(["a"], { label: "L", document }).querySelector("select")?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe("rangeInput", () => {
  it("says its value with its unit, beside it and to those who hear it", () => {
    const input = rangeInput([0, 100], { label: "Share", value: 50, unit: "percent", document });
    expect(input.value).toBe(50);
    expect(input.querySelector("output")?.textContent).toBe("50 percent");
    expect(input.querySelector("input")?.getAttribute("aria-valuetext")).toBe("50 percent");
  });

  it("begins in the middle when no value is given", () => {
    expect(rangeInput([0, 10], { label: "Share", document }).value).toBe(5);
  });

  it("follows its slider", () => {
    const input = rangeInput([0, 10], { label: "Share", document });
    const slider = input.querySelector("input");
    if (slider) slider.value = "7";
    slider?.dispatchEvent(new (document.defaultView?.Event ?? Event)("input"));
    expect(input.value).toBe(7);
    expect(input.querySelector("output")?.textContent).toBe("7");
  });
});
