type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes elements of one document. */
export interface Make {
  <K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes?: Attributes,
    ...children: readonly Child[]
  ): HTMLElementTagNameMap[K];
  readonly document: Document;
}

/**
 * How elements are made: `make("p", {class: "x"}, "text", child)`. A text only ever becomes text,
 * whatever is in it; attributes and children that are missing are left out.
 */
export function maker(document: Document): Make {
  const make = <K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Attributes = {},
    ...children: readonly Child[]
  ) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(key, value);
    }
    for (const child of children) if (child) element.append(child);
    return element;
  };
  return Object.assign(make, { document });
}

/** A button that does something. */
export function makeButton(
  make: Make,
  text: string,
  press: () => void,
  kind = "",
): HTMLButtonElement {
  const button = make("button", { type: "button", class: `act ${kind}`.trim() }, text);
  button.addEventListener("click", press);
  return button;
}
