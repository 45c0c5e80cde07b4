interface FieldOptions<T> {
  label: string;
  /** Reads the value that cells see. */
  read: () => T;
  /** What stands after the control, such as its value in words. */
  after?: HTMLElement;
  document: Document;
}

let count = 0;

/** A labelled control as a notebook input: an element with a `value` and a bubbling `input` event. */
export function inputField<T>(
  control: HTMLElement,
  { label, read, after, document }: FieldOptions<T>,
): HTMLElement & { value: T } {
  control.id = `input-${++count}`;
  const name = document.createElement("label");
  name.setAttribute("for", control.id);
  name.textContent = label;
  const field = document.createElement("div");
  field.className = "input-field";
  field.append(name, control, ...(after ? [after] : []));
  const live = Object.assign(field, { value: read() });
  return Object.defineProperty(live, "value", { get: read });
}
