import { enGameLive as words } from "../../model/words/en/gameLive.js";
import { type Make, makeButton } from "../report/make.js";

/** The code of a game, to be copied; where the browser forbids that, it is selected. */
export function makeCodeField(make: Make, code: string): HTMLElement {
  const field = make("input", { type: "text", readonly: "", spellcheck: "false", size: "16" });
  field.value = code;
  const said = make("span", { class: "game__copied", role: "status" });
  const copy = makeButton(make, words.copy, async () => {
    try {
      await navigator.clipboard.writeText(code);
      said.textContent = words.copied;
    } catch {
      field.select();
      said.textContent = words.byHand;
    }
  });
  copy.setAttribute("aria-label", `${words.copy}: ${words.code}`);
  return make(
    "div",
    { class: "game__part" },
    make("label", { class: "game__field" }, make("b", {}, words.code), field),
    make("div", { class: "acts" }, copy, said),
  );
}
