import type { OwnVerdict } from "../../model/judgement/ownVerdict.js";
import { enJudgement } from "../../model/words/en/judgement.js";

/** The choice of a verdict on one claim: `.value` is the learner's; ours is said once it is given. */
export class ClaimVerdict extends HTMLElement {
  connectedCallback(): void {
    this.#select?.addEventListener("change", this.#given);
    this.#say();
  }

  disconnectedCallback(): void {
    this.#select?.removeEventListener("change", this.#given);
  }

  /** The learner's verdict; empty before it is given. */
  get value(): OwnVerdict["verdict"] {
    return (this.#select?.value ?? "") as OwnVerdict["verdict"];
  }

  set value(verdict: OwnVerdict["verdict"] | undefined) {
    if (this.#select) this.#select.value = verdict ?? "";
    this.#say();
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector("select");
  }

  #given = (): void => {
    this.#say();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  };

  #say(): void {
    const { ours, said = "" } = this.dataset;
    this.toggleAttribute("data-judged", this.value !== "");
    const line = this.querySelector(".judged__said");
    const words = this.value === ours ? enJudgement.same(said) : enJudgement.other(said);
    const text = this.value ? words : "";
    if (line && line.textContent !== text) line.textContent = text;
  }
}
