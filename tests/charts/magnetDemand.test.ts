import { expect, test } from "vitest";
import { magnetDemand } from "../../src/charts/magnetDemand.js";
import { courseOf, demandOf, middleScenario } from "../../src/charts/magnetDemandText.js";
import { document } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.magnetDemand;

test("the finding follows the data", () => {
  expect(magnetDemand.finding(data)).toBe(
    "From 2021 to 2025 the demand of electric vehicles went from 3 to 11 thousand tonnes, that of uses other than vehicles and wind from 64 to 72",
  );
  expect(magnetDemand.finding(data, { view: "share" })).toBe(
    "Other uses than electric vehicles and wind took 77% in 2025, and still take 66% in 2050 if stated policies are carried out",
  );
  const uses = data.uses.map((one) => ({ ...one, past: one.past.map((y) => ({ ...y, kt: 5 })) }));
  expect(magnetDemand.finding({ ...data, uses })).toBe("Who needs the magnet elements");
});

test("one edition and one scope: two past years, three scenarios", () => {
  expect(data.uses.map(({ use }) => use)).toEqual([
    ...["total", "other uses", "electric vehicles", "wind"],
  ]);
  for (const { past, scenarios } of data.uses) {
    expect(past.map(({ year }) => year)).toEqual([2021, 2025]);
    expect(scenarios.map(({ years }) => years.length)).toEqual([3, 3, 3]);
  }
  expect(magnetDemand.tabulate(data).rows).toHaveLength(44);
});

test("no line joins the estimates, and none an estimate to a projection", () => {
  const svg = magnetDemand.draw(data, { document, width: 760 });
  expect(svg.querySelectorAll(".series-line")).toHaveLength(12);
  expect(svg.querySelectorAll(".series-line.projected")).toHaveLength(12);
});

test("the course of a use is its estimates and one scenario", () => {
  const course = courseOf(demandOf(data, "wind"), middleScenario);
  expect(course.map(({ kt }) => kt)).toEqual([8, 10, 16, 11, 15]);
  expect(course.map(({ projected }) => projected)).toEqual([false, false, true, true, true]);
  expect(courseOf(demandOf(data, "magnets"), middleScenario)).toEqual([]);
});
