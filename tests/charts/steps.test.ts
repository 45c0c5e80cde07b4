import { describe, expect, test } from "vitest";
import type { LineSeries } from "../../src/charts/lines/lineChart.js";
import { drawSteps } from "../../src/charts/steps/drawSteps.js";
import type { StepChart, StepEvent } from "../../src/charts/steps/stepChart.js";
import { usTariffs } from "../../src/charts/usTariffs.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const seriesOf = (values: (number | null)[], loose = false): LineSeries => ({
  ...{ name: "Tariff", end: "5%", colour: "us", shape: "circle", loose },
  points: values.map((value, i) => ({
    ...{ time: 2000 + i, value, basis: "", hollow: false, projected: false, former: null },
    ...{ label: "", readout: `is ${value}` },
  })),
});

const chartOf = (values: (number | null)[], events: StepEvent[] = []): StepChart => ({
  ...{ title: "For a test", series: [seriesOf(values)], unit: "percent", events },
  ...{ format: String, log: false, domain: null, now: null, seams: [], bands: [] },
});

const eventAt = (time: number, text = "Something was changed"): StepEvent => {
  return { time, value: 1, text };
};

describe.each(widths)("steps at %i", (width) => {
  test.each<[string, (number | null)[], number]>([
    ["none", [], 0],
    ["one", [5], 0],
    ["all equal", [5, 5, 5], 1],
    ["a gap", [5, 6, null, 7, 8], 2],
    ["zero", [0, 0], 1],
    ["negative", [-3, 4], 1],
    ["one enormous value", [1, 1e9, 1], 1],
  ])("%s", (_name, values, paths) => {
    const svg = drawSteps(chartOf(values), { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll(".series-line")).toHaveLength(paths);
  });

  test("a value holds until the next: the line turns at right angles", () => {
    const d = drawSteps(chartOf([1, 3]), { document, width }).querySelector(".series-line");
    const places = d?.getAttribute("d")?.slice(1).split("L") ?? [];
    const [start, corner, end] = places.map((place) => place.split(",").map(Number));
    expect(corner).toEqual([end?.[0], start?.[1]]);
  });

  test("events on one day are told one by one, and their numbers do not touch", () => {
    const events = Array.from({ length: 9 }, (_, i) => eventAt(2001, `Change ${i} of many`));
    const svg = drawSteps(chartOf([1, 2, 3], events), { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll(".badge")).toHaveLength(18);
  });

  test("long texts of events are broken into lines", () => {
    const events = [eventAt(2001, "A long story of what was decided. ".repeat(8).trim())];
    expectSound(drawSteps(chartOf([1, 2], events), { document, width }));
  });
});

describe("US tariffs", () => {
  const data = lessonData.usTariffs;

  test("two counts on one day, and both in the finding", () => {
    expect(usTariffs.finding(data)).toBe(
      "On 3 May 2025 the average US tariff on Chinese goods was 127% by the law, 99% by what 2024’s imports would pay",
    );
    const paidUs = data.paidUs.map((one) => ({ ...one, percent: 10 }));
    expect(usTariffs.finding({ ...data, paidUs })).toMatch(/10% by what/);
    expect(usTariffs.finding(data, { view: "sides" })).toMatch(/from 3% in 2018 to 48% in 2025/);
  });

  test("what follows the day of the file looks ahead", () => {
    const ahead = data.paidUs.filter(({ projected }) => projected).map(({ day }) => day);
    expect(ahead).toEqual(["2026-07-24", "2026-07-31", "2026-08-19"]);
    expect(usTariffs.describe(data)).toMatch(/24 Jul 2026 22.8% \(looking ahead\)/);
  });

  test("no line is drawn across China's missing peak", () => {
    expect(data.lawChina.filter(({ percent }) => percent === null)).toHaveLength(1);
    const svg = usTariffs.draw(data, { document, width: 760, view: "sides" });
    expect(svg.querySelectorAll(".of-china .series-line")).toHaveLength(1);
    expect(svg.querySelectorAll(".of-us .series-line")).toHaveLength(1);
  });

  test("a readout says that a rate is derived, and not how its row computed it", () => {
    const svg = usTariffs.draw(data, { document, width: 760, view: "sides", readouts: true });
    const said = [...svg.querySelectorAll("[data-readout]")].map((one) =>
      one.getAttribute("data-readout"),
    );
    expect(said.some((text) => text?.includes("3.1%. Derived"))).toBe(true);
    expect(said.join()).not.toContain("19.3 - 16.2");
  });

  test("the two counts are never one line", () => {
    const svg = usTariffs.draw(data, { document, width: 760 });
    expect(svg.querySelectorAll(".of-us > .loose")).toHaveLength(1);
    expect(svg.querySelectorAll(".of-us > .series-line:not(.loose)")).toHaveLength(2);
  });
});
