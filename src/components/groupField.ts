interface GroupOptions<T> {
  label: string;
  /** Whether a choice is on at first. */
  isOn: (choice: string) => boolean;
  /** The value that cells see, from the choices that are on. */
  read: (on: string[]) => T;
  document: Document;
}

let count = 0;

/** A named group of boxes as a notebook input: an element with a `value` and bubbling `input` events. */
export function groupField<T>(
  type: "checkbox" | "radio",
  choices: readonly string[],
  { label, isOn, read, document }: GroupOptions<T>,
): HTMLElement & { value: T } {
  const field = document.createElement("fieldset");
  field.className = "input-field input-group";
  const legend = document.createElement("legend");
  legend.textContent = label;
  field.append(legend);
  const name = `group-${++count}`;
  const boxes = choices.map((choice) => {
    const box = document.createElement("input");
    Object.assign(box, { type, name, value: choice });
    box.checked = isOn(choice);
    const row = document.createElement("label");
    row.append(box, choice);
    field.append(row);
    return box;
  });
  const value = () => read(boxes.flatMap((box) => (box.checked ? [box.value] : [])));
  return Object.defineProperty(Object.assign(field, { value: value() }), "value", { get: value });
}
