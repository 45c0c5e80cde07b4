/** The name of a figure in the address: its id without the common beginning. */
function nameOf({ id }: HTMLElement): string {
  return id.replace(/^fig-/, "");
}

/** Writes the chosen view into the address, so that it can be sent; no entry in the history. */
export function keepView(figure: HTMLElement, view: string): void {
  const url = new URL(location.href);
  url.searchParams.set(nameOf(figure), view);
  history.replaceState(history.state, "", url);
  nameByView(figure, view);
}

/** Shows the view that the address names; without one, that of the checked radio. */
export function restoreView(figure: HTMLElement): void {
  const view = new URL(location.href).searchParams.get(nameOf(figure));
  const radios = [...figure.querySelectorAll<HTMLInputElement>(".figure__views input")];
  const asked = radios.find(({ value }) => value === view);
  if (asked) asked.checked = true;
  const shown = radios.find(({ checked }) => checked);
  if (shown) nameByView(figure, shown.value);
}

/** The figure is called what its visible title says. */
function nameByView(figure: HTMLElement, view: string): void {
  figure.setAttribute("aria-labelledby", `${figure.id}-${view}-title`);
}
