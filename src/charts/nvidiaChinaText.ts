import type { ChinaBasis, ChinaRevenue, NvidiaChina } from "../model/nvidiaChina.js";
import { formatNumber } from "./format.js";

/** The two ways of looking at the figure. */
export type NvidiaView = "years" | "quarters";

/** Each definition of "China" in words. */
export const basisNames: Readonly<Record<ChinaBasis, string>> = {
  billing: "by place of billing",
  headquarters: "by the customer’s headquarters",
};

/** "17.1 billion dollars". */
export function sayBillions(value: number, locale?: string): string {
  return `${formatNumber(value, { locale, digits: 1 })} billion dollars`;
}

/** "fiscal 2025", "third quarter of fiscal 2025". */
export function namePeriod({ year, quarter }: ChinaRevenue): string {
  const name = ["", "first", "second", "third", "fourth"][quarter] ?? "";
  return name === "" ? `Fiscal ${year}` : `Fiscal ${year}, ${name} quarter`;
}

/** One value in words, with its definition. */
export function readChina(one: ChinaRevenue, locale?: string): string {
  const remark = one.derived ? " (added up here)" : one.restated ? " (restated)" : "";
  return `${namePeriod(one)}, ${basisNames[one.basis]}: ${sayBillions(one.value, locale)}${remark}`;
}

/** What the figure shows: the year that has both definitions, and the step within the newer one. */
export function findChina({ years, quarters }: NvidiaChina, view: NvidiaView): string {
  const plain = "What Nvidia took in from China, by two definitions";
  if (view === "quarters") {
    const change = quarters.find(({ basis }) => basis === "headquarters");
    if (!change || quarters.length < 2) return plain;
    const [year, quarter] = namePeriod(change).toLowerCase().split(", ");
    return `From the ${quarter} of ${year} on, Nvidia’s quarters in China count by another definition`;
  }
  const twice = years.find((one) =>
    years.some((other) => other.year === one.year && other.basis !== one.basis),
  );
  const both = years.filter(({ year }) => year === twice?.year).map(({ value }) => value);
  if (!twice || both.length < 2) return plain;
  const [low, high] = [Math.min(...both), Math.max(...both)];
  const number = (value: number) => formatNumber(value, { digits: 1 });
  return `In fiscal ${twice.year} Nvidia took in ${number(low)} or ${number(high)} billion dollars from China, depending on the definition`;
}

/** What the marks measure. */
export function measureChina(data: NvidiaChina, view: NvidiaView): string {
  const years = data[view].map(({ year }) => year);
  const period = years.length > 0 ? `, fiscal ${Math.min(...years)} to ${Math.max(...years)}` : "";
  const each = view === "years" ? "in a year" : "in a quarter";
  return `Nvidia’s revenue from China, Hong Kong included, billion US dollars ${each}${period}`;
}

/** The figure in sentences: every value with its definition. */
export function describeChina(data: NvidiaChina, view: NvidiaView, locale?: string): string {
  const form = view === "years" ? "Dot plot, one row for each definition." : "Line chart.";
  if (data[view].length === 0) return `${form} No revenue is known.`;
  const values = data[view].map((one) => readChina(one, locale));
  return `${form} ${findChina(data, view)}. ${values.join("; ")}.`;
}

/** What must be known to read the picture. */
export function noteChina(data: NvidiaChina, view: NvidiaView): string[] {
  if (data[view].length === 0) return [];
  const common = [
    "No line joins the two definitions: a step from one to the other is no change in sales.",
    "A fiscal year ends in January of the year that it is named after.",
  ];
  const own =
    view === "years"
      ? [
          "Hollow: added up here from quarters. For fiscal 2024 only the newer definition was found.",
        ]
      : [
          "The source mixes both definitions in the fourth quarter of fiscal 2024 and the first of fiscal 2026; both are left out.",
        ];
  return [...common, ...own];
}
