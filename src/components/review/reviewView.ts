/** A button of the review, and what it does. */
export interface Action {
  label: string;
  press: () => void;
}

/** The parts of the review's markup that its element fills. */
export interface ReviewView {
  /** Which lesson and step the question is from. */
  from: HTMLElement;
  title: HTMLElement;
  /** What there is to say, in paragraphs. */
  text: HTMLElement;
  /** Where the question goes. */
  item: HTMLElement;
  /** What follows from the answer. */
  after: HTMLElement;
  /** Where the buttons go. */
  go: HTMLElement;
  /** The coming days, the calendar file and the exam. */
  plan: HTMLElement;
}

/** Finds the parts; throws where the markup lacks one. */
export function viewOf(root: HTMLElement): ReviewView {
  const part = (name: string) => partOf(root, name);
  return {
    from: part("from"),
    title: part("title"),
    text: part("text"),
    item: part("item"),
    after: part("after"),
    go: part("go"),
    plan: part("plan"),
  };
}

/** The part of a markup that has this name. */
export function partOf<E extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): E {
  const part = root.querySelector<E>(`[data-part="${name}"]`);
  if (!part) throw new Error(`the review's markup has no part "${name}"`);
  return part;
}

/** Shows a title, sentences and buttons, and no question. */
export function showNotice(
  view: ReviewView,
  {
    title,
    lines,
    actions,
  }: { title: string; lines: readonly string[]; actions: readonly Action[] },
): void {
  view.title.textContent = title;
  for (const part of [view.from, view.item, view.after]) part.replaceChildren();
  showLines(view.text, lines);
  showActions(view, actions);
}

/** Puts sentences into a part, each a paragraph; what is there already is not said again. */
export function showLines(part: HTMLElement, lines: readonly string[]): void {
  if (part.textContent === lines.join("")) return;
  part.replaceChildren(
    ...lines.map((line) => {
      const paragraph = part.ownerDocument.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}

/** Puts buttons into their place. */
export function showActions({ go }: ReviewView, actions: readonly Action[]): void {
  go.replaceChildren(
    ...actions.map(({ label, press }) => {
      const button = go.ownerDocument.createElement("button");
      button.type = "button";
      button.className = "review__button review__button--first";
      button.textContent = label;
      button.addEventListener("click", press);
      return button;
    }),
  );
}
