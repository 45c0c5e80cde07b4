import { enKit } from "../model/words/en/kit.js";
import { giveUpRoom, takeRoom } from "./giveUpRoom.js";

/**
 * Keeps text after a figure out of sight until the question that both wait for is answered or its
 * key has been seen: it would give the answer away. Without scripts it is there.
 */
export function waitingText(text: HTMLElement): void {
  const item = document.getElementById(`item-${text.dataset.after}`);
  if (!item) return;
  const observer = new MutationObserver(() => update());
  const update = () => {
    const { attempts = "0", status } = item.dataset;
    const waits = attempts === "0" && status !== "revealed";
    text.inert = waits;
    if (waits) text.dataset.waits = enKit.waits;
    else delete text.dataset.waits;
    if (waits) return;
    takeRoom(text);
    observer.disconnect();
  };
  observer.observe(item, { attributeFilter: ["data-attempts", "data-status"] });
  update();
  if (text.inert) giveUpRoom(text);
}
