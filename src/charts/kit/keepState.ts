import { nameOf, panelsOf, radiosOf, stateOf } from "./figureParts.js";
import { type FigureState, knownState, readState, writeState } from "./figureState.js";

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Writes what the figure shows into the address, so that it can be sent; no entry in the history.
 * Held keys change the state faster than a browser lets an address be written.
 */
export function keepState(figure: HTMLElement): void {
  clearTimeout(waiting.get(figure));
  waiting.set(
    figure,
    setTimeout(() => {
      const url = new URL(location.href);
      url.search = writeState(url.searchParams, nameOf(figure), changed(figure)).toString();
      if (url.href !== location.href) history.replaceState(history.state, "", url);
    }, 200),
  );
}

/** What differs from the figure as its page shows it first. */
function changed(figure: HTMLElement): FigureState {
  const { view, ...state } = stateOf(figure);
  const first = radiosOf(figure).find(({ defaultChecked }) => defaultChecked)?.value;
  return { ...state, view: first === undefined || view === first ? undefined : view };
}

/** Shows the view and the panel that the address names, and gives the rest of the state. */
export function restoreState(figure: HTMLElement): FigureState {
  const [radios, panels] = [radiosOf(figure), panelsOf(figure)];
  const asked = knownState(readState(new URL(location.href).searchParams, nameOf(figure)), {
    views: radios.map(({ value }) => value),
    panels: panels.flatMap(({ dataset }) => dataset.panel ?? []),
  });
  const radio = radios.find(({ value }) => value === asked.view);
  if (radio) radio.checked = true;
  const panel = panels.find(({ dataset }) => dataset.panel === asked.panel);
  if (panel) panel.open = true;
  nameByView(figure);
  return asked;
}

/** The figure is called what its visible title says. */
export function nameByView(figure: HTMLElement): void {
  const shown = radiosOf(figure).find(({ checked }) => checked);
  if (shown) figure.setAttribute("aria-labelledby", `${figure.id}-${shown.value}-title`);
}
