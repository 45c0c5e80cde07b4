import type { OwnVerdict } from "../../model/judgement/ownVerdict.js";
import { enJudgement } from "../../model/words/en/judgement.js";

/** Beside our verdict in the ledger, the learner's own; empty before it is given. */
export class OwnVerdictNote extends HTMLElement {
  #verdict: OwnVerdict["verdict"] = "";

  get value(): OwnVerdict["verdict"] {
    return this.#verdict;
  }

  set value(verdict: OwnVerdict["verdict"] | undefined) {
    this.#verdict = verdict ?? "";
    const names: Record<string, string> = JSON.parse(this.dataset.names ?? "{}");
    this.textContent = this.#verdict ? enJudgement.own(names[this.#verdict] ?? "") : "";
  }
}
