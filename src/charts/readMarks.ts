interface Options {
  /** Makes the marks readable; they carry no values before. */
  wake: () => Promise<void>;
  /** Shows and announces a value. */
  say: (text: string) => void;
}

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Lets keys, pointer and touch read the marks of a drawing one by one. */
export function readMarks(drawing: HTMLElement, { wake, say }: Options): void {
  const choose = (mark: Element | undefined) => {
    for (const one of drawing.querySelectorAll(".current")) one.classList.remove("current");
    if (!mark) return;
    mark.classList.add("current");
    say(mark.getAttribute("data-readout") ?? "");
  };
  drawing.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void wake().then(() => {
      const marks = marksOf(drawing);
      const now = marks.findIndex((mark) => mark.classList.contains("current"));
      choose(marks[step(now, marks.length - 1)]);
    });
  });
  for (const type of ["pointermove", "pointerdown"] as const) {
    drawing.addEventListener(type, ({ clientX, clientY }) => {
      choose(nearestMark(marksOf(drawing), clientX, clientY));
    });
  }
  drawing.addEventListener("blur", () => choose(undefined));
  drawing.addEventListener("pointerleave", () => choose(undefined));
}

function marksOf(drawing: HTMLElement): Element[] {
  return [...drawing.querySelectorAll("[data-readout]")];
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
