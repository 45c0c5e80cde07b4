import type { FigureState } from "./figureState.js";

/** The name of a figure in the address: its id without the common beginning. */
export function nameOf({ id }: HTMLElement): string {
  return id.replace(/^fig-/, "");
}

/** The radios that switch the view; none when there is one view. */
export function radiosOf(figure: HTMLElement): HTMLInputElement[] {
  return [...figure.querySelectorAll<HTMLInputElement>(".figure__views input")];
}

/** The panels below a figure. */
export function panelsOf(figure: HTMLElement): HTMLDetailsElement[] {
  return [...figure.querySelectorAll<HTMLDetailsElement>("details[data-panel]")];
}

/** The id of the view that shows; "" when the figure has no views. */
export function shownView(figure: HTMLElement): string {
  const checked = radiosOf(figure).find((radio) => radio.checked);
  return checked?.value ?? figure.querySelector<HTMLElement>("[data-view]")?.dataset.view ?? "";
}

/** The element of this class that belongs to the view that shows. */
export function shownPart(figure: HTMLElement, name: string): HTMLElement | undefined {
  const view = shownView(figure);
  const found = [...figure.querySelectorAll<HTMLElement>(`.${name}`)];
  return found.find(({ dataset }) => dataset.view === view);
}

/** What the figure shows now. */
export function stateOf(figure: HTMLElement): FigureState {
  return {
    view: shownView(figure) || undefined,
    panel: panelsOf(figure).find(({ open }) => open)?.dataset.panel,
    mark: figure.dataset.mark,
  };
}
