import { en } from "../model/words/en/core.js";
import { inputField } from "./inputField.js";

interface RangeOptions {
  label: string;
  value?: number;
  step?: number;
  /** Unit of the number that stands beside the slider. */
  unit?: string;
  /** Whether thousands are set off; not for years. */
  grouping?: boolean;
  document?: Document;
}

/** A labelled slider with its value in words, for a notebook cell: `view(rangeInput([0, 100], {label}))`. */
export function rangeInput(
  [min, max]: readonly [number, number],
  {
    label,
    value = (min + max) / 2,
    step = 1,
    unit = "",
    grouping = true,
    document = globalThis.document,
  }: RangeOptions,
): HTMLElement & { value: number } {
  const range = document.createElement("input");
  Object.assign(range, { type: "range", min: `${min}`, max: `${max}`, step: `${step}` });
  range.value = `${value}`;
  const output = document.createElement("output");
  // The slider itself says its value.
  output.setAttribute("aria-hidden", "true");
  const show = () => {
    const text =
      `${Number(range.value).toLocaleString(en.locale, { useGrouping: grouping })} ${unit}`.trim();
    output.textContent = text;
    range.setAttribute("aria-valuetext", text);
  };
  range.addEventListener("input", show);
  show();
  return inputField(range, { label, read: () => Number(range.value), after: output, document });
}
