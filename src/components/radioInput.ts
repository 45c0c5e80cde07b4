import { groupField } from "./groupField.js";

interface RadioOptions {
  label: string;
  value?: string;
  document?: Document;
}

/** Choices of which one is on, all in sight, for a notebook cell: `view(radioInput(["a", "b"], {label}))`. */
export function radioInput(
  choices: readonly string[],
  { label, value = choices[0] ?? "", document = globalThis.document }: RadioOptions,
): HTMLElement & { value: string } {
  return groupField("radio", choices, {
    label,
    isOn: (choice) => choice === value,
    read: ([on]) => on ?? "",
    document,
  });
}
