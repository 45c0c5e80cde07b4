import { type Make, makeButton } from "../report/make.js";

/** What is asked before something is done. */
export interface Question {
  title: string;
  text: string;
  /** Something that is wise to do first; the question stays open. */
  first: { label: string; act: () => void };
  yes: { label: string; act: () => void };
  no: string;
}

let count = 0;

/**
 * Asks in a dialog of the page; Escape and `no` leave everything as it is. The focus is on the
 * button that does nothing, and goes back to where it was.
 */
export function confirmDialog(make: Make, host: HTMLElement, question: Question): void {
  const id = `confirm-${++count}`;
  const { first, yes } = question;
  const keep = makeButton(make, question.no, () => dialog.close());
  const dialog = make(
    "dialog",
    { class: "confirm", "aria-labelledby": id, "aria-describedby": `${id}-text` },
    make("h3", { id }, question.title),
    make("p", { id: `${id}-text` }, question.text),
    make(
      "p",
      { class: "acts" },
      keep,
      makeButton(make, first.label, first.act),
      makeButton(
        make,
        yes.label,
        () => {
          dialog.close();
          yes.act();
        },
        "act--grave",
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  host.append(dialog);
  dialog.showModal();
  keep.focus();
}
