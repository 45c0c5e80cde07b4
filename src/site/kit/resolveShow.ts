import { parseHTML } from "linkedom";
import { figures } from "../../charts/figures.js";
import { readFigureData } from "../figureData.js";
import { findFences } from "../item/findFences.js";

/** What words of a text show. */
export interface ShowTarget {
  /** Id of the figure's element on the page. */
  id: string;
  /** The view; "" for a figure without views. */
  view: string;
  /** Key of the mark. */
  mark: string;
}

/** "japanImports month 2010-11" → figure, view and mark; throws when the page or the figure has none such. */
export function resolveShow(text: string, content: string): ShowTarget {
  const [name = "", ...rest] = text.trim().split(/\s+/);
  const figure = findFigure(name, content);
  const views = figures[figure.name]?.views ?? [];
  const asked = views.find(({ id }) => id === rest[0])?.id;
  const mark = (asked === undefined ? rest : rest.slice(1)).join(" ");
  const view = asked ?? figure.view ?? views[0]?.id ?? "";
  const keys = keysOf(figure.name, view);
  if (keys.includes(mark)) return { id: `fig-${name}`, view, mark };
  const inView = view ? ` in the view "${view}"` : "";
  const known = views.length > 0 ? `; its views are ${views.map(({ id }) => id).join(", ")}` : "";
  throw new Error(
    `show: the figure "${name}" has no mark "${mark}"${inView}; its marks are ${keys.join(", ")}${known}`,
  );
}

/** The figure that stands on the page under this name, and the view that its fence asks for. */
function findFigure(asked: string, content: string): { name: string; view: string | undefined } {
  const there = findFences(content, "chart").map(({ text }) => {
    const field = (key: string) => new RegExp(`^${key}:\\s*([\\w-]+)`, "m").exec(text)?.[1];
    const name = field("figure") ?? "";
    return { name, id: field("id") ?? name, view: field("view") };
  });
  const found = there.find(({ id, name }) => id === asked && name in figures);
  if (found) return found;
  const known = there.length > 0 ? `it has ${there.map(({ id }) => id).join(", ")}` : "it has none";
  throw new Error(`show: no figure "${asked}" on this page; ${known}`);
}

const drawn = new Map<string, { data: string; keys: string[] }>();

/** The keys of a figure's marks in a view, found by drawing it. */
function keysOf(name: string, view: string): string[] {
  const data = readFigureData(name);
  const before = drawn.get(`${name} ${view}`);
  if (before?.data === data) return before.keys;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = figures[name]?.draw(JSON.parse(data), { view, document });
  const marks = [...(svg?.querySelectorAll("[data-key]") ?? [])];
  const keys = marks.flatMap((mark) => mark.getAttribute("data-key") ?? []);
  drawn.set(`${name} ${view}`, { data, keys });
  return keys;
}
