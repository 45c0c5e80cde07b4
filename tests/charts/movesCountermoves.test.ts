import { describe, expect, test } from "vitest";
import { movesCountermoves as figure } from "../../src/charts/movesCountermoves.js";
import type { Moves } from "../../src/model/moves.js";
import { readTable } from "../../src/site/readData.js";
import { drawForm } from "./drawnForms.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.movesCountermoves;
const views = figure.views.map(({ id }) => ({ view: id }));
const rowsOf = () => views.flatMap((view) => figure.tabulate(data, view).rows);

test("every event of the table stands once in a view's table, and has a mark there", () => {
  const events = readTable("timeline").map(({ event }) => String(event).replace(/["']/g, ""));
  const shown = rowsOf().map((row) => String(row[4]).replace(/[“”’]/g, ""));
  expect(shown.toSorted()).toEqual(events.toSorted());
  for (const { view } of views) {
    const form = { name: "movesCountermoves", view, width: 320 };
    const marks = drawForm(form, data, { readouts: true }).querySelectorAll("[data-readout]");
    expect(marks).toHaveLength(figure.tabulate(data, { view }).rows.length);
  }
});

test("steps are in order of time, a month without a day in its middle", () => {
  const dates = data.moves.map(({ date }) => (date.length === 7 ? `${date}-15` : date));
  expect(dates).toEqual(dates.toSorted());
});

test("dates that are known by the month alone are marked, and no others", () => {
  const doubtful = rowsOf().filter((row) => row[5]?.startsWith("day not confirmed"));
  const months = readTable("timeline").filter((row) => row.date_precision === "month");
  expect(doubtful).toHaveLength(months.length);
  const hollow = views.flatMap(({ view }) => {
    const svg = drawForm({ name: "movesCountermoves", view, width: 760 }, data);
    return [...svg.querySelectorAll("polygon.mark[class*=hollow]")];
  });
  expect(hollow).toHaveLength(months.length);
});

describe("words", () => {
  test("findings", () => {
    expect(views.map((view) => figure.finding(data, view))).toEqual([
      "In this list the United States begins in April 2018, China in August 2023",
      "Both sides tighten until May 2025, then ease together; the next restriction comes in the same month",
      "Both sides tighten until October 2025, then ease together; the next restriction comes in January 2026",
    ]);
  });

  test("findings follow the data", () => {
    const change = (test: (move: Moves["moves"][number]) => boolean, part: object): Moves => {
      return { ...data, moves: data.moves.map((one) => (test(one) ? { ...one, ...part } : one)) };
    };
    const eased = change(({ date }) => date === "2025-03-04", { direction: "relax" });
    expect(figure.finding(eased, { view: "squeeze" })).not.toMatch(/^Both sides/);
    const calm = change(({ date }) => date > "2025-10-30", { direction: "relax" });
    expect(figure.finding(calm, { view: "truce" })).toMatch(/then ease together$/);
    const one = { ...data, moves: data.moves.filter(({ side }) => side === "us") };
    expect(figure.finding(one)).toBe("Steps by the United States and China, in order of time");
  });

  test("the description has date, side, field, direction and event of each", () => {
    expect(figure.describe(data, { view: "squeeze" })).toContain(
      "4 Apr 2025, China, rare earths, tightens: China requires licences",
    );
  });

  test("the last view says where the list ends", () => {
    expect(figure.notes(data, { view: "truce" }).join(" ")).toContain("ends with 24 Jul 2026");
    expect(figure.notes(data).join(" ")).not.toContain("ends with");
  });

  test("a court is named as such", () => {
    const { rows } = figure.tabulate(data, { view: "truce" });
    expect(rows.filter(([, who]) => who?.startsWith("Supreme Court"))).toHaveLength(1);
  });
});
