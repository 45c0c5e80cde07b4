import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readSources } from "../../../src/site/readData.js";
import { readReading } from "../../../src/site/reading/readingSpec.js";
import { renderReading } from "../../../src/site/reading/renderReading.js";

const place = { file: "p.md", line: 10 };
const [first, second] = [...readSources().keys()];
const read = (yaml: string) => readReading(yaml, place, readSources());
const entry = (id = first) => `- source: ${id}\n  note: Read it for the tables.\n`;

describe("a list to read on", () => {
  it("gives each publication in full, how we know it, and why to read it", () => {
    const html = renderReading(entry() + entry(second), place, (text) => `<i>${text}</i>`);
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const items = [...document.querySelectorAll("li")];
    expect(items).toHaveLength(2);
    const source = readSources().get(first ?? "");
    const text = items[0]?.textContent ?? "";
    expect(text).toContain(`${source?.publisher} (${source?.year})`);
    expect(text).toContain(source?.title);
    expect(text).toMatch(/Read itself|Known through/);
    expect(items[0]?.querySelector(".reading__note")?.innerHTML).toContain("<i>Read it");
    expect(items[0]?.querySelector("cite")?.closest("a")?.getAttribute("href")).toBe(source?.url);
    expect(items[0]?.innerHTML).toContain(`/data/sources#source-${first}`);
  });

  it.each([
    [
      "- source: nobody\n  note: Why.",
      'p.md:10: reading: entry 1, source: unknown source "nobody"',
    ],
    [entry() + entry(), `p.md:12: reading: entry 2, source: the source "${first}" stands twice`],
    [`- source: ${first}`, "p.md:10: reading: entry 1, note: missing"],
    [`${entry()}- source: ${second}\n  note: ""`, "p.md:13: reading: entry 2, note: is empty"],
    [[...readSources().keys()].slice(0, 9).map(entry).join(""), "has more than 8 entries"],
    ["[]", "p.md:10: reading: has no entry"],
    ["", "reading: expected a list"],
    [`${entry()}  page: 3`, "entry 1, page: unknown field"],
  ])("%#: a mistake is told with line and field", (yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });
});
