/** Makes rows follow the pointer when dragged by their text; the buttons do the same without it. */
export function makeDraggable(list: HTMLElement, done: (row: Element) => void): void {
  let dragged: HTMLElement | null = null;
  list.addEventListener("pointerdown", (event) => {
    dragged = rowToDrag(event);
    if (!dragged) return;
    dragged.dataset.dragged = "";
    list.setPointerCapture?.(event.pointerId);
  });
  list.addEventListener("pointermove", (event) => {
    if (dragged) placeByPointer(list, dragged, event.clientY);
  });
  const end = () => {
    if (!dragged) return;
    delete dragged.dataset.dragged;
    done(dragged);
    dragged = null;
  };
  list.addEventListener("pointerup", end);
  list.addEventListener("pointercancel", end);
}

function rowToDrag({ target, button }: PointerEvent): HTMLElement | null {
  if (!(target instanceof Element) || button !== 0) return null;
  const handle = target.closest<HTMLElement>(".item__grip");
  if (handle?.closest("fieldset:disabled")) return null;
  return handle?.closest<HTMLElement>(".item__option") ?? null;
}

/** Puts the row before the first other row whose middle lies below the pointer. */
function placeByPointer(list: HTMLElement, row: HTMLElement, y: number): void {
  const others = [...list.children].filter((other) => other !== row);
  const next = others.find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  if (next ? next.previousElementSibling === row : list.lastElementChild === row) return;
  list.insertBefore(row, next ?? null);
}
