import { largestFile, parseTakeAlong, type TakenAlong } from "../../model/report/takeAlong.js";
import { planTakeIn } from "../../model/report/takeIn.js";
import { enLearner } from "../../model/words/en/learner.js";
import { makeButton } from "../report/make.js";
import type { LearnerHost, LivePart } from "./host.js";
import { previewOf } from "./previewOf.js";
import { saveProgress } from "./saveProgress.js";

const words = enLearner.take;

/** Progress out into a file, and in from one: read, shown, and only then taken in. */
export function makeTakeAlong(host: LearnerHost): LivePart {
  const { make, element } = host;
  const saved = make("p", { class: "message", role: "status" });
  const save = makeButton(make, words.save, () => {
    saved.textContent = words.saved(saveProgress(element.ownerDocument, host.read()));
  });
  const field = make("input", {
    ...{ type: "file", id: "take-in", accept: ".json,application/json" },
    "aria-describedby": "take-in-note",
  });
  const message = make("p", { class: "message", role: "status", tabindex: "-1" });
  const preview = make("div", { class: "preview" });
  const say: Places["say"] = (text, { focus } = { focus: false }) => {
    message.textContent = text;
    if (focus) message.focus();
  };
  field.addEventListener("change", async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    preview.replaceChildren();
    message.textContent = "";
    const taken = await readFile(file);
    // The same file may be chosen once more, after it was mended.
    field.value = "";
    offer(host, taken, { preview, say });
  });
  return {
    nodes: [
      make("p", {}, words.intro),
      make("p", { class: "acts" }, save),
      saved,
      make("label", { for: "take-in" }, words.file),
      field,
      make("p", { class: "quiet", id: "take-in-note" }, words.fileNote),
      message,
      preview,
    ],
  };
}

/** A file → what is in it; what is far too long is not even read. */
async function readFile(file: File): Promise<TakenAlong | "unread"> {
  if (file.size > largestFile) return { problem: "tooLong" };
  return file.text().then(parseTakeAlong, () => "unread");
}

/** Where an answer to a file is given. */
interface Places {
  preview: HTMLElement;
  /** Says something; where the focus would be lost, it goes there. */
  say(text: string, options?: { focus: boolean }): void;
}

function offer(host: LearnerHost, taken: TakenAlong | "unread", { preview, say }: Places): void {
  const problem = problemOf(host, taken);
  if (problem || taken === "unread" || !("progress" in taken)) {
    say(problem);
    return;
  }
  const plan = () => planTakeIn(host.read(), taken.progress, host.known.index);
  const end = (text: string) => {
    preview.replaceChildren();
    say(text, { focus: true });
  };
  const accept = () => {
    // Another tab may have gone on meanwhile.
    const { tooMuch, attempts, items } = plan();
    if (tooMuch) {
      end(words.tooMuch);
      return;
    }
    host.change((progress) => planTakeIn(progress, taken.progress, host.known.index).after);
    end(words.done(attempts, items));
  };
  preview.replaceChildren(
    ...previewOf(host.make, taken.exported, plan()),
    host.make(
      "p",
      { class: "acts" },
      makeButton(host.make, words.confirm, accept),
      makeButton(host.make, words.cancel, () => end(words.left)),
    ),
  );
  preview.querySelector<HTMLElement>("[tabindex]")?.focus();
}

/** Why nothing can be taken in; empty when something can. */
function problemOf(host: LearnerHost, taken: TakenAlong | "unread"): string {
  if (taken === "unread") return words.unread;
  if (!("progress" in taken)) return words.refused(taken);
  const { attempts, more, tooMuch } = planTakeIn(host.read(), taken.progress, host.known.index);
  if (tooMuch) return words.tooMuch;
  return attempts || more ? "" : words.nothing;
}
