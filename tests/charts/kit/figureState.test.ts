import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownState, readState, writeState } from "../../../src/charts/kit/figureState.js";

const name = fc.stringMatching(/^[\w-]{1,20}$/);
const part = fc.option(fc.string({ minLength: 1, unit: "grapheme" }), { nil: undefined });
const state = fc.record({ view: part, panel: part, mark: part });
const without = (value: object) => JSON.parse(JSON.stringify(value));

describe("a figure's state in an address", () => {
  it("comes back as it was written, whatever the words in it", () => {
    fc.assert(
      fc.property(name, state, (figure, written) => {
        const text = writeState(new URLSearchParams(), figure, written).toString();
        expect(without(readState(new URLSearchParams(text), figure))).toEqual(without(written));
      }),
    );
  });

  it("leaves the other figures and everything else in the address alone", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
        state,
        state,
        (two, a, b) => {
          const [one = "", other = ""] = two;
          const start = writeState(new URLSearchParams("x.y=z"), other, b);
          const next = writeState(start, one, a);
          expect(readState(next, other)).toEqual(readState(start, other));
          expect(next.get("x.y")).toBe("z");
        },
      ),
    );
  });

  it("is readable: figure, view, panel, mark", () => {
    const written = { view: "month", panel: "table", mark: "2010-11" };
    expect(writeState(new URLSearchParams(), "japanImports", written).toString()).toBe(
      "japanImports=month&japanImports.panel=table&japanImports.mark=2010-11",
    );
  });

  it("goes when there is nothing to say", () => {
    const address = new URLSearchParams("a=month&a.mark=2010-11&b=year");
    expect(writeState(address, "a", {}).toString()).toBe("b=year");
  });

  it("is ignored where the figure has no such view or panel", () => {
    const known = { views: ["month"], panels: ["table"] };
    expect(knownState({ view: "week", panel: "secrets", mark: "m" }, known)).toEqual({ mark: "m" });
    expect(knownState({ view: "month", panel: "table" }, known)).toEqual({
      ...{ view: "month", panel: "table" },
    });
  });
});
