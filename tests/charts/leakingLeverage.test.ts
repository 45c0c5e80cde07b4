import { describe, expect, test } from "vitest";
import { drawLever } from "../../src/charts/drawLever.js";
import { huaweiRevenue } from "../../src/charts/huaweiRevenue.js";
import { nameUsed, sayLever } from "../../src/charts/leverText.js";
import { nvidiaChina } from "../../src/charts/nvidiaChina.js";
import { wastingLever } from "../../src/charts/wastingLever.js";
import { type Lever, usesBy } from "../../src/model/theory/wastingLever.js";
import { document, expectSound, widths } from "./formSound.js";
import { lessonData } from "./lessonData.js";

const never = Number.POSITIVE_INFINITY;
const worked: Lever = { start: 0.9, lost: 0.2, every: 2, timeConstant: never };

describe("Huawei's revenue", () => {
  const data = lessonData.huaweiRevenue;

  test("the year without a figure keeps its place, and the other firm stays out", () => {
    expect(data.years.map(({ year }) => year)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(data.years.find(({ year }) => year === 2022)?.value).toBeNull();
    expect(data.years.filter(({ press }) => press).map(({ year }) => year)).toEqual([
      2020, 2021, 2023, 2024,
    ]);
    expect(data.listed).toBe("2019-05-21");
  });

  test("the finding follows the data", () => {
    expect(huaweiRevenue.finding(data)).toBe(
      "Huawei’s revenue fell by 29% from 2020 to 2021; in 2024 it was at 97% of 2020",
    );
    const until = (year: number) => ({
      ...data,
      years: data.years.filter((one) => one.year <= year),
    });
    expect(huaweiRevenue.finding(until(2021))).toBe(
      "Huawei’s revenue fell by 29% from 2020 to 2021",
    );
    expect(huaweiRevenue.finding(until(2020))).toBe("Huawei’s revenue by year");
  });

  test("the notes name the gap and what is known from the press", () => {
    expect(huaweiRevenue.notes(data).join(" ")).toMatch(/From 2020 on.*found for 2022/);
  });
});

describe("Nvidia's two Chinas", () => {
  const data = lessonData.nvidiaChina;

  test("one year has both definitions, and the finding says so", () => {
    expect(data.years.filter(({ year }) => year === 2025)).toHaveLength(2);
    expect(nvidiaChina.finding(data)).toBe(
      "In fiscal 2025 Nvidia took in 17.1 or 25 billion dollars from China, depending on the definition",
    );
    const one = { ...data, years: data.years.filter(({ basis }) => basis === "billing") };
    expect(nvidiaChina.finding(one)).toMatch(/by two definitions$/);
  });

  test("no line joins the definitions, nor crosses a quarter that is left out", () => {
    const svg = nvidiaChina.draw(data, { document, width: 760, view: "quarters" });
    const paths = [...svg.querySelectorAll(".series-line")].map((path) => path.getAttribute("d"));
    const pieces = paths.flatMap((d) => d?.match(/M/g) ?? []);
    // Billing up to the third quarter of 2024, then 2025; one lone quarter; then headquarters.
    expect(pieces.length).toBeGreaterThanOrEqual(3);
    const dots = nvidiaChina.draw(data, { document, width: 760 });
    expect(dots.querySelectorAll(".series-line")).toHaveLength(0);
  });

  test("the quarter in which the definition changes is named", () => {
    expect(nvidiaChina.finding(data, { view: "quarters" })).toBe(
      "From the third quarter of fiscal 2026 on, Nvidia’s quarters in China count by another definition",
    );
  });

  test("the table has every value with its definition", () => {
    expect(nvidiaChina.tabulate(data).rows).toContainEqual([
      "Fiscal 2025",
      "by the customer’s headquarters",
      "25.05",
      "restated",
    ]);
    expect(nvidiaChina.tabulate(data, { view: "quarters" }).rows).toHaveLength(19);
  });
});

describe.each(widths)("a lever at %i", (width) => {
  test.each<[string, Lever]>([
    ["in its worked case", worked],
    ["that loses nothing", { ...worked, lost: 0 }],
    ["that loses all", { ...worked, lost: 1 }],
    ["used every year while the target builds", { ...worked, every: 1, timeConstant: 3 }],
    ["used once", { ...worked, every: 10 }],
  ])("%s", (_name, lever) => {
    const svg = drawLever(lever, { document, width, readouts: true });
    expectSound(svg);
    // Eleven years of both lines, and the moment before each use.
    expect(svg.querySelectorAll("[data-readout]")).toHaveLength(22 + usesBy(10, lever));
  });
});

test("a lever drops at its uses alone, and never stands above one that is held back", () => {
  const svg = drawLever({ ...worked, timeConstant: 9 }, { document, width: 760, readouts: true });
  const said = [...svg.querySelectorAll("[data-readout]")].map(
    (one) => one.getAttribute("data-readout") ?? "",
  );
  const left = (name: RegExp) =>
    said.filter((text) => name.test(text)).map((text) => Number(/([\d.]+)%/.exec(text)?.[1]));
  const [held, used] = [left(/^Held back/), left(/^Used/)];
  expect(used.slice(0, 4)).toEqual([held[0], held[1], held[2], expect.closeTo(72.1 * 0.8, 0)]);
  expect(used.every((value, i) => value <= (used[i - 1] ?? 100))).toBe(true);
});

describe("words of a lever", () => {
  test("say where it ends, how its force shrinks, and what holding back saves", () => {
    expect(sayLever(worked)).toBe(
      "Used every 2 years, the lever goes from 90% to 29.5% in ten years. The first use strikes with 90%, the last with 36.9%. Held back, it stays at 90%.",
    );
    expect(sayLever({ ...worked, timeConstant: 10 })).toMatch(/Held back, it falls to 33.1%/);
    expect(sayLever({ ...worked, every: 10 })).not.toMatch(/last/);
  });

  test("name how often it is used", () => {
    expect([1, 2, 5, 6].map((every) => nameUsed({ every }))).toEqual([
      "Used every year",
      "Used every 2 years",
      "Used every 5 years",
      "Used once",
    ]);
  });

  test("the figure says that its case is made up", () => {
    const data = lessonData.wastingLever;
    expect(wastingLever.measure(data)).toMatch(/made up for a model, not a measurement/);
    expect(wastingLever.finding(data)).toMatch(/^A worked case: after ten years/);
    expect(data.grades).toEqual(["D"]);
  });
});
