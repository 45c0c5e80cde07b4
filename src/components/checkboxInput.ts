import { groupField } from "./groupField.js";

interface CheckboxOptions {
  label: string;
  /** The choices that are on at first; all of them when absent. */
  value?: readonly string[];
  document?: Document;
}

/** Choices of which several can be on, for a notebook cell: `view(checkboxInput(["a", "b"], {label}))`. */
export function checkboxInput(
  choices: readonly string[],
  { label, value = choices, document = globalThis.document }: CheckboxOptions,
): HTMLElement & { value: string[] } {
  return groupField("checkbox", choices, {
    label,
    isOn: (choice) => value.includes(choice),
    read: (on) => on,
    document,
  });
}
