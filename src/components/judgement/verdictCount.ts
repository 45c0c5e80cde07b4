import { countAgreement } from "../../model/judgement/ownVerdict.js";
import { emptyProgress, type Progress } from "../../model/progress/progress.js";
import { enJudgement } from "../../model/words/en/judgement.js";

/** Says how many claims the learner has judged; `.value` is all progress, `data-ours` our verdicts. */
export class VerdictCount extends HTMLElement {
  #progress = emptyProgress;

  get value(): Progress {
    return this.#progress;
  }

  set value(progress: Progress | undefined) {
    this.#progress = progress ?? emptyProgress;
    this.#show();
  }

  #show(): void {
    const ours: Record<string, string> = JSON.parse(this.dataset.ours ?? "{}");
    const all = Object.keys(ours).length;
    const { judged, same } = countAgreement(this.#progress.verdicts, ours);
    const text = judged ? enJudgement.count(judged, all, same) : enJudgement.none(all);
    const line = this.querySelector("p");
    if (line && line.textContent !== text) line.textContent = text;
  }
}
