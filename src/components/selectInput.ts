import { inputField } from "./inputField.js";

interface SelectOptions {
  label: string;
  value?: string;
  document?: Document;
}

/** A labelled list to choose from, for a notebook cell: `view(selectInput(["a", "b"], {label}))`. */
export function selectInput(
  choices: readonly string[],
  { label, value = choices[0] ?? "", document = globalThis.document }: SelectOptions,
): HTMLElement & { value: string } {
  const select = document.createElement("select");
  for (const choice of choices) {
    const option = document.createElement("option");
    option.value = choice;
    option.textContent = choice;
    option.selected = choice === value;
    select.append(option);
  }
  return inputField(select, { label, read: () => select.value, document });
}
