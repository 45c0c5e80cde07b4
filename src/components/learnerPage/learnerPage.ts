import { emptyProgress, type Progress } from "../../model/progress/progress.js";
import { enLearner } from "../../model/words/en/learner.js";
import { enReport } from "../../model/words/en/report.js";
import { formatDay } from "../report/formatDay.js";
import { maker } from "../report/make.js";
import { replaceKeeping } from "../report/replaceKeeping.js";
import { makeBeliefs } from "./beliefsPart.js";
import { makeCalibration } from "./calibrationPart.js";
import { makeForget } from "./forgetPart.js";
import type { LearnerHost, LivePart } from "./host.js";
import { makeJudged } from "./judgedPart.js";
import { makeProgress } from "./progressPart.js";
import { makeStored } from "./storedPart.js";
import { makeTakeAlong } from "./takeAlongPart.js";
import { type LearnerView, readKnownCourse, toView } from "./view.js";
import { makeWritten } from "./writtenPart.js";

const reports: readonly (readonly [string, string, (view: LearnerView) => Node[]])[] = [
  ["progress", enLearner.progress.heading, makeProgress],
  ["calibration", enLearner.calibration.heading, makeCalibration],
  ["beliefs", enReport.beliefs, makeBeliefs],
  ["judged", enLearner.judged.heading, makeJudged],
  ["written", enLearner.written.heading, makeWritten],
];

const tools: readonly (readonly [string, string, (host: LearnerHost) => LivePart])[] = [
  ["take", enLearner.take.heading, makeTakeAlong],
  ["forget", enLearner.forget.heading, makeForget],
  ["stored", enLearner.stored.heading, makeStored],
];

/**
 * The learner's own page: `.value` is all progress, `.change` what is to be done with it when an
 * `input` event says so.
 */
export class LearnerPage extends HTMLElement {
  /** What is wanted to be done with the progress. */
  change: ((progress: Progress) => Progress) | undefined;
  #progress = emptyProgress;
  #show: ((progress: Progress) => void) | undefined;

  connectedCallback(): void {
    if (this.#show) return;
    this.#show = this.#build();
    this.#show(this.#progress);
  }

  /** All that is remembered; setting it shows it. */
  get value(): Progress {
    return this.#progress;
  }

  set value(progress: Progress | undefined) {
    this.#progress = progress ?? emptyProgress;
    this.#show?.(this.#progress);
  }

  #build(): (progress: Progress) => void {
    const make = maker(this.ownerDocument);
    const known = readKnownCourse(this.ownerDocument);
    const host: LearnerHost = {
      ...{ element: this, make, known },
      read: () => this.#progress,
      change: (change) => this.#ask(change),
    };
    const shown = reports.map(([name, title, of]) => ({ ...part(name, title), of }));
    const live = tools.map(([name, title, of]) => {
      const { section, body } = part(name, title);
      const made = of(host);
      body.append(...made.nodes);
      return { section, show: made.show };
    });
    const head = printHead();
    this.replaceChildren(head, ...[...shown, ...live].map(({ section }) => section));
    for (const inner of this.querySelectorAll("[data-remember]")) {
      inner.dispatchEvent(new Event("remember", { bubbles: true }));
    }
    return (progress) => {
      const view = toView(known, make, progress);
      for (const { body, of } of shown) replaceKeeping(body, of(view));
      for (const { show } of live) show?.(progress);
    };

    function part(name: string, title: string) {
      const body = make("div", { class: "part__body" });
      const heading = make("h2", { id: `part-${name}` }, title);
      const attributes = { class: "part", "data-part": name, "aria-labelledby": heading.id };
      return { section: make("section", attributes, heading, body), body };
    }

    function printHead() {
      const made = enLearner.print.made(formatDay(Date.now()));
      return make(
        "p",
        { class: "print-head" },
        `${enLearner.print.name} `,
        make("span"),
        ` ${made}`,
      );
    }
  }

  #ask(change: (progress: Progress) => Progress): void {
    this.change = change;
    this.dispatchEvent(new Event("input", { bubbles: true }));
    this.change = undefined;
  }
}
