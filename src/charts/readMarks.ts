import { isStep, stepMark } from "./kit/stepMark.js";

interface Options {
  /** Makes the marks readable; they carry no values before. */
  wake: () => Promise<void>;
  /** Shows a mark while the pointer is there; afterwards, with none, the selected one. */
  peek: (mark: Element | undefined) => void;
  /** Selects a mark until another is selected, or none. */
  select: (mark: Element | undefined) => void;
  /** The selected mark. */
  selected: () => Element | undefined;
}

/** More pixels than this between press and release are a drag. */
const slack = 8;

/** Lets keys, pointer and touch read the marks of a drawing one by one. */
export function readMarks(drawing: HTMLElement, options: Options): void {
  readByKeys(drawing, options);
  readByPointer(drawing, options);
}

function readByKeys(drawing: HTMLElement, { wake, select, selected }: Options): void {
  drawing.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isStep(event.key)) return;
    event.preventDefault();
    void wake().then(() => {
      const marks = marksOf(drawing);
      const current = selected();
      const now = current ? marks.indexOf(current) : -1;
      select(marks[stepMark(marks.map(placeOf), now, event.key)]);
    });
  });
}

function readByPointer(drawing: HTMLElement, { wake, peek, select, selected }: Options): void {
  let pressed: PointerEvent | undefined;
  const nearest = ({ clientX, clientY }: PointerEvent) =>
    nearestMark(marksOf(drawing), clientX, clientY);
  drawing.addEventListener("pointermove", (event) => peek(nearest(event)));
  drawing.addEventListener("pointerdown", (event) => {
    pressed = event;
    peek(nearest(event));
  });
  drawing.addEventListener("pointerup", (event) => {
    if (event.button !== 0 || !pressed) return;
    const { clientX, clientY } = pressed;
    const dragged = Math.hypot(event.clientX - clientX, event.clientY - clientY) > slack;
    pressed = undefined;
    void wake().then(() => {
      const mark = nearest(event);
      select(!dragged && mark === selected() ? undefined : mark);
    });
  });
  // A finger that turns out to scroll has read nothing.
  for (const type of ["pointerleave", "pointercancel"] as const) {
    drawing.addEventListener(type, () => peek(undefined));
  }
}

function marksOf(drawing: HTMLElement): Element[] {
  return [...drawing.querySelectorAll("[data-readout]")];
}

function placeOf(mark: Element): { series: string; x: number } {
  const { left, right } = mark.getBoundingClientRect();
  return { series: mark.getAttribute("data-series") ?? "", x: (left + right) / 2 };
}

/** The mark whose box is nearest to the point; the smaller one where boxes contain it. */
function nearestMark(marks: readonly Element[], x: number, y: number): Element | undefined {
  const distances = marks.map((mark) => {
    const { left, right, top, bottom, width, height } = mark.getBoundingClientRect();
    const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
    return { mark, distance: Math.hypot(dx, dy) + (width * height) / 1e6 };
  });
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.mark;
}
