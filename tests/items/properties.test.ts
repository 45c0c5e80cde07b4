import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { controls, laterControl } from "../../src/items/controls.js";
import { type Item, type Kind, kinds } from "../../src/items/kinds.js";
import type { Control } from "../../src/items/live/control.js";
import { renderItem } from "../../src/items/markup/renderItem.js";
import { hashItem } from "../../src/items/spec/hash.js";
import { escapeHtml } from "../../src/model/escapeHtml.js";
import type { Response } from "../../src/model/item/attempt.js";
import { arbitraryItem } from "./arbitraryItem.js";
import { fullResponse } from "./fullResponse.js";

const names = Object.keys(kinds) as Kind[];
const settings = { numRuns: 100, seed: 2010 };
vi.setConfig({ testTimeout: 60_000 });

const number = fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double(), fc.constant(Number.NaN));
const entry = fc.oneof(number, fc.string({ maxLength: 12 }));

/** Whatever a stored attempt or a page taken apart by hand could hold. */
const garbage: fc.Arbitrary<Response> = fc.oneof(
  number,
  fc.array(entry, { maxLength: 14 }),
  fc.record({ values: fc.array(number, { maxLength: 8 }), text: fc.string() }),
);

/** The controls of an item in a page, which are what scores a response. */
async function live(item: Item): Promise<{ control: Control; key: unknown }> {
  const html = renderItem(item, { inline: escapeHtml });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const element = document.querySelector<HTMLElement>("quiz-item");
  const make = controls[item.kind] ?? (await laterControl(item.kind));
  if (!element || !make) throw new Error(`there are no controls for ${item.kind}`);
  return { control: make(element), key: JSON.parse(element.dataset.key ?? "null") };
}

// What controls ask of an element in a browser.
beforeAll(() => {
  const { Element, HTMLElement } = parseHTML("<!doctype html><html></html>");
  vi.stubGlobal("Element", Element);
  vi.stubGlobal("HTMLElement", HTMLElement);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(names)("any item of the kind %s", (kind) => {
  const items = arbitraryItem(kind);

  it("scores any response at all with 0 … 1", async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.array(garbage, { maxLength: 8 }), async (item, responses) => {
        const { control } = await live(item);
        for (const response of responses) {
          const score = control.score(response);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      settings,
    );
  });

  it("gives its key the full score, and finds nothing missed in it", async () => {
    const full = fullResponse[kind];
    if (!full) throw new Error(`tests/items/fullResponse.ts has no line for the kind ${kind}`);
    await fc.assert(
      fc.asyncProperty(items, async (item) => {
        const { control, key } = await live(item);
        const response = full(key as never);
        expect(control.score(response)).toBe(1);
        expect(control.missed(response)).toEqual([]);
      }),
      settings,
    );
  });

  it("keeps its hash when reasons, hints and objectives change, and loses it with the stem", () => {
    fc.assert(
      fc.property(items, fc.string({ minLength: 1 }), (item, words) => {
        const reworded = { ...withReasons(item, words), hints: [words], objective: "another" };
        expect(hashItem(reworded as Item)).toBe(hashItem(item));
        expect(hashItem({ ...item, stem: `${item.stem}${words}` })).not.toBe(hashItem(item));
      }),
      settings,
    );
  });
});

/** The same item with other words in every `why`, however deep. */
function withReasons<T>(value: T, words: string): T {
  if (Array.isArray(value)) return value.map((one) => withReasons(one, words)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, field]) => [
    name,
    name === "why" && typeof field === "string" ? words : withReasons(field, words),
  ]);
  return Object.fromEntries(entries);
}
