import type { Finding } from "../../model/finding.js";
import { findFences } from "../item/findFences.js";
import { parseLocated } from "../item/locate.js";
import type { PageSource } from "../readPage.js";

/** The fields of a fence, and the line of the file on which each stands. */
interface Fields {
  value: Record<string, unknown>;
  lineOf(field: string): number;
}

/** Figures that wait for a prediction which the page does not ask, and the other way round. */
export function checkPredictions(page: PageSource): Finding[] {
  const charts = fieldsOf(page, "chart");
  const predictions = fieldsOf(page, "quiz").filter(({ value }) => value.kind === "predict");
  const items = new Set(predictions.map(({ value }) => value.id));
  const figures = new Set(charts.map(({ value }) => value.id ?? value.figure));
  const find = (line: number, message: string): Finding => {
    return { file: page.file, line, message, severity: "error" };
  };
  return [
    ...charts.flatMap(({ value: { after }, lineOf }) =>
      after === undefined || items.has(after)
        ? []
        : [
            find(
              lineOf("after"),
              `chart: after: no predict item of this page has the id "${after}"`,
            ),
          ],
    ),
    ...predictions.flatMap(({ value: { id, figure }, lineOf }) =>
      figure === undefined || figures.has(figure)
        ? []
        : [find(lineOf("figure"), `item ${id}: figure: no chart of this page is "${figure}"`)],
    ),
  ];
}

// What is no YAML, and what is no list of fields, is told where the fence itself is checked.
function fieldsOf({ content, offset }: PageSource, name: string): Fields[] {
  return findFences(content, name).flatMap(({ text, line }) => {
    const { value, lineOf } = parseLocated(text);
    if (typeof value !== "object" || value === null) return [];
    const fileLine = (field: string) => line + offset + lineOf([field]) - 1;
    return [{ value: { ...value }, lineOf: fileLine }];
  });
}
