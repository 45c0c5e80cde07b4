import { enKit } from "../../model/words/en/kit.js";

interface CopyOptions {
  label: string;
  /** What is copied. */
  text: () => string;
  /** Selects it, for a browser that does not let a page copy. */
  select: () => void;
  /** Says what has happened, politely. */
  say: (text: string) => void;
}

/** A button that copies a text, says so, and takes its own word back after a while. */
export function copyButton({ label, text, select, say }: CopyOptions): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "take__button";
  button.textContent = label;
  let back: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      select();
      say(enKit.byHand);
      return;
    }
    button.textContent = enKit.copied;
    say(enKit.copied);
    clearTimeout(back);
    back = setTimeout(() => {
      button.textContent = label;
      say("");
    }, 4000);
  });
  return button;
}

/** A labelled text that can be read, selected and copied; `update` writes it anew. */
export function copyField(
  label: string,
  say: (text: string) => void,
): { element: HTMLElement; update: (text: string) => void } {
  const element = document.createElement("div");
  element.className = "take__field";
  const name = document.createElement("label");
  const field = document.createElement("input");
  Object.assign(field, { type: "text", readOnly: true, spellcheck: false });
  name.append(label, field);
  const button = copyButton({
    label: enKit.copy,
    text: () => field.value,
    select: () => field.select(),
    say,
  });
  button.setAttribute("aria-label", `${enKit.copy}: ${label}`);
  element.append(name, button);
  return {
    element,
    update: (text) => {
      field.value = text;
    },
  };
}
