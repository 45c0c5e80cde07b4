import { type Scenario, type Supplier, unnamed } from "../model/refiningScenario.js";
import { enScenario as words } from "../model/words/en/scenario.js";
import type { DrawOptions } from "./figure.js";
import { formatPercent } from "./format.js";
import { type Frame, toFrame } from "./frame.js";
import { sayHhi, sumShares } from "./scenarioText.js";
import { seriesColour } from "./seriesColour.js";
import { append, appendLine, appendText, createSvg, round } from "./svg.js";
import { textWidth } from "./textWidth.js";

/** What a reader can set. */
export interface ScenarioOptions extends DrawOptions {
  /** The index below which the reader calls supply spread out. */
  line: number;
}

const bar = 22;

/**
 * Draws the index as a bar, and as what it is: each supplier a square on its share, all within
 * the square of one supplier alone. The part of the area that is filled is the index.
 */
export function drawScenario(
  scenario: Scenario,
  { width, document = globalThis.document, locale, line }: ScenarioOptions,
): SVGSVGElement {
  const frame = toFrame(width);
  const isBeside = frame.width >= 480;
  const side = isBeside ? 300 : Math.min(frame.width, 240);
  const rows = legendOf(scenario, locale);
  const top = 2 * (frame.text + 6) + bar + 18;
  const beside = side + 28;
  const legend = isBeside ? { x: beside, y: top } : { x: 0, y: top + side + 12 };
  const height = Math.max(top + side, legend.y + rows.length * (frame.text + 10)) + 6;
  const label = words.title(sayHhi(scenario.hhi, locale));
  const svg = createSvg(document, { width: frame.width, height, label });
  drawIndex(svg, scenario.hhi, { frame, line, locale });
  drawSquares(svg, scenario, { top, side });
  rows.forEach(({ colour, text, tiny }, i) => {
    const y = legend.y + i * (frame.text + 10);
    const swatch = { x: legend.x, y: y + 3, width: 12, height: 12 };
    if (tiny) appendLine(svg, [legend.x, y + 3, legend.x + 12, y + 15], "baseline");
    else append(svg, "rect", { ...swatch, class: `fill-${colour}` });
    appendText(svg, { x: legend.x + 20, y: y + frame.text, text }, { size: frame.text });
  });
  return svg;
}

/** A bar from zero to ten thousand, with the reader's line. */
function drawIndex(
  svg: SVGSVGElement,
  hhi: number,
  { frame, line, locale }: { frame: Frame; line: number; locale: string | undefined },
): void {
  const x = (value: number) => (Math.min(Math.max(value, 0), 10_000) / 10_000) * frame.width;
  const top = 2 * (frame.text + 6);
  const style = { size: frame.text, weight: 600 } as const;
  appendText(svg, { x: 0, y: frame.text, text: words.index(sayHhi(hhi, locale)) }, style);
  const whole = { x: 0, y: top, width: frame.width, height: bar };
  append(svg, "rect", { ...whole, class: "fill-paler" });
  append(svg, "rect", { ...whole, width: round(x(hhi)), class: "fill-ink" });
  const text = words.line(sayHhi(line, locale));
  const half = textWidth(text, { size: frame.small }) / 2;
  const at = Math.min(Math.max(x(line), half), frame.width - half);
  const place = { x: at, y: top - 6, text };
  appendText(svg, place, { size: frame.small, anchor: "middle", class: "quiet" });
  appendLine(svg, [x(line), top - 3, x(line), top + bar + 4], "threshold");
}

/** The squares along the diagonal; many tiny suppliers are a line, since their squares vanish. */
function drawSquares(
  svg: SVGSVGElement,
  { suppliers }: Scenario,
  { top, side }: { top: number; side: number },
): void {
  append(svg, "rect", { x: 0, y: top, width: side, height: side, class: "fill-paler" });
  let from = 0;
  for (const { name, share, isNew } of suppliers.filter((one) => one.share > 0)) {
    const size = (share / 100) * side;
    const [x, y] = [from, top + from];
    from += size;
    if (name === unnamed) {
      appendLine(svg, [x, y, x + size, y + size], "baseline");
      continue;
    }
    const box = { x: round(x), y: round(y), width: round(size), height: round(size) };
    append(svg, "rect", { ...box, class: `fill-${colourOf({ name, isNew })}` });
  }
}

function colourOf({ name, isNew }: Pick<Supplier, "name" | "isNew">): string {
  return isNew ? "new-supply" : seriesColour(name);
}

function legendOf(scenario: Scenario, locale: string | undefined) {
  const percent = (share: number) => formatPercent(share, { locale });
  const known = scenario.suppliers
    .filter(({ isNew, share }) => !isNew && share > 0)
    .map(({ name, share }) => {
      const tiny = name === unnamed;
      const text = `${name} ${percent(share)}${tiny ? `, ${words.tiny}` : ""}`;
      return { colour: colourOf({ name, isNew: false }), text, tiny };
    });
  const added = scenario.suppliers.filter(({ isNew }) => isNew);
  const [first] = added;
  if (!first) return known;
  const all = percent(sumShares(scenario, ({ isNew }) => isNew));
  const each = added.length > 1 ? `, ${words.each(percent(first.share))}` : "";
  const text = `${words.newPlants(added.length)} ${all}${each}`;
  return [...known, { colour: "new-supply", text, tiny: false }];
}
