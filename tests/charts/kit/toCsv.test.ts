import { csvParse } from "d3";
import { describe, expect, it, test } from "vitest";
import type { FigureTable } from "../../../src/charts/figure.js";
import { plainNumber, toCsv } from "../../../src/charts/kit/toCsv.js";
import { figureOf, forms } from "../drawnForms.js";
import { lessonData } from "../lessonData.js";

test.each([
  ["1,234.5", "1234.5"],
  ["−63%", "-63"],
  ["+49%", "49"],
  ["-2", "-2"],
  ["0", "0"],
  ["–", null],
  ["", null],
  ["about 5", null],
  ["1–2", null],
  ["2010-11", null],
])("%s → %s", (shown, expected) => expect(plainNumber(shown)).toBe(expected));

test("numbers are read in the way of the language", () => {
  expect(plainNumber("1.234,5", "de")).toBe("1234.5");
});

const table = (rows: FigureTable["rows"]): FigureTable => ({
  caption: "c",
  columns: [
    { label: "Period", unit: "", numeric: false },
    { label: "Value", unit: "tonnes", numeric: true },
  ],
  rows,
});

describe("a figure's table as CSV", () => {
  it("begins with the mark that makes spreadsheets read UTF-8, and ends its lines as RFC 4180 says", () => {
    expect(toCsv(table([["Jan–Aug", "1,884"]]))).toBe(
      "\ufeffPeriod,Value (tonnes)\r\nJan–Aug,1884\r\n",
    );
  });

  it("quotes what has commas, quotes or line breaks", () => {
    const [row] = csvParse(toCsv(table([['a, "b"\nc', "1"]])).slice(1));
    expect(row?.Period).toBe('a, "b"\nc');
  });

  it("leaves a gap empty", () => {
    expect(toCsv(table([["Dec", "–"]]))).toContain("\r\nDec,\r\n");
  });

  it("puts what is more than a number into a column of its own", () => {
    const rows = csvParse(
      toCsv(
        table([
          ["a", "830 (derived)"],
          ["b", "1 or 2"],
          ["c", "3"],
        ]),
      ).slice(1),
    );
    expect(rows.map((row) => row["Value (tonnes)"])).toEqual(["830", "", "3"]);
    expect(rows.map((row) => row["Value, as shown"])).toEqual(["830 (derived)", "1 or 2", ""]);
  });

  it("says percent where the cells do", () => {
    const percent = { ...table([["a", "−5%"]]), columns: [...table([]).columns] };
    percent.columns[1] = { label: "Change", unit: "", numeric: true };
    expect(toCsv(percent)).toContain("Change (percent)\r\na,-5");
  });

  it.each(forms.filter(({ width }) => width === 320))(
    "of $name $view has the rows and cells of its table",
    ({ name, view }) => {
      const shown = figureOf(name).tabulate(lessonData[name as keyof typeof lessonData], { view });
      const parsed = csvParse(toCsv(shown).slice(1));
      expect(parsed).toHaveLength(shown.rows.length);
      expect(parsed.columns.length).toBeGreaterThanOrEqual(shown.columns.length);
      const numeric = shown.columns.findIndex((column) => column.numeric);
      if (numeric < 0) return;
      const head = parsed.columns[numeric] ?? "";
      for (const row of parsed) expect(row[head]).toMatch(/^(-?\d+(\.\d+)?)?$/);
    },
  );
});
