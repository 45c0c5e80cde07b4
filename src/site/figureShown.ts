import type { Figure, View } from "../charts/figure.js";
import { figures } from "../charts/figures.js";
import type { FigureSpec } from "./figureSpec.js";

/** One figure with its data and its place on the page. */
export interface Shown {
  spec: FigureSpec;
  figure: Figure<unknown>;
  data: unknown;
  /** Id of the element. */
  id: string;
  views: readonly View[];
  locale: string;
}

/** The figure that a spec names, with its data and the views that it shows. */
export function toShown(
  spec: FigureSpec,
  { data, locale }: { data: unknown; locale: string },
): Shown {
  const figure = figures[spec.figure];
  if (!figure) throw new Error(`unknown figure "${spec.figure}"`);
  const all = figure.views.length > 0 ? figure.views : [{ id: "", label: "" }];
  const first = all.find((view) => view.id === spec.view) ?? all[0];
  const views = spec.only && first ? [first] : all;
  return { spec, figure, data, locale, id: `fig-${spec.id ?? spec.figure}`, views };
}

/** The id of the text that describes a view. */
export function wordsId({ id }: Shown, view: View | undefined): string {
  return view?.id ? `${id}-${view.id}-words` : `${id}-words`;
}

/** The id of the title of a view. */
export function titleId({ id }: Shown, view: View | undefined): string {
  return view?.id ? `${id}-${view.id}-title` : `${id}-title`;
}
