/** The number of the option that a select shows; -1 for its placeholder. */
export function readSelect({ options }: HTMLSelectElement): number {
  const value = [...options].find(({ selected }) => selected)?.value ?? "";
  return value === "" ? -1 : Number(value);
}

/** Shows the option of a number; what is no option's number shows the placeholder. */
export function writeSelect(select: HTMLSelectElement, entry: number | string | undefined): void {
  const option = optionOf(select, entry) ?? select.options[0];
  if (option) option.selected = true;
}

/** The option of a number; nothing for anything else. */
export function optionOf(
  { options }: HTMLSelectElement,
  entry: number | string | undefined,
): HTMLOptionElement | undefined {
  return [...options].find(({ value }) => value !== "" && Number(value) === entry);
}
