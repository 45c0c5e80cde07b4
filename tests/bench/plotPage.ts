import * as Plot from "@observablehq/plot";

// The lesson's figures as a page usually draws them: after its script has come, from the data in the page.
type Row = Record<string, unknown>;

const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 1 && typeof value[0] === "object" && value[0] !== null;

/** Finds the lists of observations in a figure's data. */
function findRows(value: unknown): Row[][] {
  if (isRows(value))
    return [value, ...value.flatMap((row) => Object.values(row).flatMap(findRows))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(findRows) : [];
}

function draw(rows: Row[], width: number): Element {
  const [first = {}] = rows;
  const fields = Object.keys(first);
  const y = fields.find(
    (name) => name !== "year" && rows.some((row) => typeof row[name] === "number"),
  );
  const x = fields.find((name) => name !== y) ?? "year";
  const marks = y
    ? [Plot.barY(rows, { x, y, tip: true }), Plot.ruleY([0])]
    : [Plot.text(rows, { x, text: fields.at(-1) ?? x })];
  return Plot.plot({
    width,
    height: 360,
    x: { type: "band", tickRotate: -45 },
    marginBottom: 80,
    marks,
  });
}

function drawAll(figure: Element): void {
  const data: unknown = JSON.parse(figure.querySelector(".figure__data")?.textContent ?? "null");
  const lists = findRows(data);
  for (const [i, body] of figure.querySelectorAll(".figure__body").entries()) {
    const rows = lists[i % lists.length];
    for (const slot of body.querySelectorAll<HTMLElement>(".figure__drawing")) {
      if (rows && slot.offsetParent !== null) slot.replaceChildren(draw(rows, slot.clientWidth));
    }
  }
}

for (const figure of document.querySelectorAll("figure[data-figure]")) {
  drawAll(figure);
  figure.addEventListener("change", () => drawAll(figure));
}
