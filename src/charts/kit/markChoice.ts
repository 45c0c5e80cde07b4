import { enFigure } from "../../model/words/en/figure.js";
import { shownPart } from "./figureParts.js";
import { keepState } from "./keepState.js";

/** The mark of a figure that stands out, for the eye, for the ear and in the address. */
export interface MarkChoice {
  peek(mark: Element | undefined): void;
  select(mark: Element | undefined): void;
  selected(): Element | undefined;
  /** Selects by key; a key that the view does not have selects nothing. */
  selectKey(key: string | undefined): void;
  /** Shows the selection again in drawings that are new. */
  repaint(): void;
}

/** Makes the choice of a figure; `readout` says the values. */
export function markChoice(figure: HTMLElement, readout: HTMLElement | null): MarkChoice {
  let series = "";
  const marks = () => [
    ...(shownPart(figure, "figure__body")?.querySelectorAll("[data-readout]") ?? []),
  ];
  const selected = () => {
    const { mark: key } = figure.dataset;
    const found = marks().filter((mark) => keyOf(mark) === key);
    // Both drawings have it, and only one is seen.
    return found.find((mark) => mark.getClientRects().length > 0) ?? found[0];
  };
  const paint = (key: string | undefined) => {
    for (const one of figure.querySelectorAll(".mark.current")) one.classList.remove("current");
    for (const one of marks()) if (keyOf(one) === key) one.classList.add("current");
  };
  const peek = (mark: Element | undefined) => {
    const shown = mark ?? selected();
    paint(keyOf(shown));
    if (!shown || !readout) return;
    say(readout, readMark(shown, series));
    series = shown.getAttribute("data-series") ?? "";
  };
  const select = (mark: Element | undefined) => {
    const key = keyOf(mark);
    if (key === undefined && figure.dataset.mark === undefined) return;
    if (key === undefined) delete figure.dataset.mark;
    else figure.dataset.mark = key;
    peek(mark);
    if (!mark && readout) hint(figure, readout);
    keepState(figure);
    figure.dispatchEvent(new CustomEvent("figurestate", { bubbles: true }));
  };
  return {
    ...{ peek, select, selected },
    selectKey: (key) => select(marks().find((mark) => keyOf(mark) === key)),
    repaint: () => figure.dataset.mark !== undefined && paint(figure.dataset.mark),
  };
}

function keyOf(mark: Element | undefined): string | undefined {
  return mark?.getAttribute("data-key") ?? undefined;
}

/** The value in words; a series that is new to the reader is named first. */
function readMark(mark: Element, before: string): string {
  const text = mark.getAttribute("data-readout") ?? "";
  const series = mark.getAttribute("data-series") ?? "";
  const isNew = series !== before && !text.toLowerCase().includes(series.toLowerCase());
  return isNew ? `${series}: ${text}` : text;
}

function say(readout: HTMLElement, text: string): void {
  readout.dataset.value = "";
  if (readout.textContent !== text) readout.textContent = text;
}

/** Says what the figure shows and how to read it. */
export function hint(figure: HTMLElement, readout: HTMLElement): void {
  delete readout.dataset.value;
  readout.textContent = `${findingOf(figure)}. ${enFigure.readHint}`;
}

function findingOf(figure: HTMLElement): string {
  const head = shownPart(figure, "figure__head");
  return head?.querySelector(".figure__finding")?.textContent ?? "";
}
