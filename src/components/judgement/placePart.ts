import { claimNumber } from "../../model/claim/claimSpec.js";
import type { MemoPlaceName, Picked } from "../../model/judgement/memo.js";
import { enMemo } from "../../model/words/en/memo.js";
import { type Make, makeButton } from "../report/make.js";

/** One place for evidence in the memo. */
export interface PlacePart {
  name: MemoPlaceName;
  /** Shows what is picked, or the choice when nothing is. */
  show(picked: Picked | undefined): void;
}

interface Options {
  name: MemoPlaceName;
  evidence: readonly Picked[];
  make: Make;
  /** Picks a piece, or puts it back. */
  pick: (picked: Picked | undefined) => void;
}

/** Makes a place live: choose a claim, then a piece of its evidence; what is picked is quoted. */
export function placePart(memo: HTMLElement, { name, evidence, make, pick }: Options): PlacePart {
  const place = memo.querySelector<HTMLElement>(`[data-place="${name}"]`);
  const select = place?.querySelector("select");
  const choices = place?.querySelector<HTMLElement>(".memo__choices");
  const quote = place?.querySelector<HTMLElement>(".memo__picked");
  const choosing = place?.querySelector<HTMLElement>(".memo__pick");
  const offer = () => {
    const own = evidence.filter(({ claim }) => claim === select?.value);
    choices?.replaceChildren(...own.map((each) => makeChoice(make, each, () => chosen(each))));
  };
  const chosen = (each: Picked) => {
    pick(each);
    quote?.querySelector("button")?.focus();
  };
  const putBack = () => {
    pick(undefined);
    select?.focus();
  };
  select?.addEventListener("change", offer);
  return {
    name,
    show: (picked) => {
      if (choosing) choosing.hidden = picked !== undefined;
      if (!quote || quote.dataset.text === picked?.text) return;
      quote.hidden = picked === undefined;
      if (picked) quote.dataset.text = picked.text;
      else delete quote.dataset.text;
      quote.replaceChildren(...(picked ? sayPicked(make, picked, putBack) : []));
    },
  };
}

function makeChoice(make: Make, picked: Picked, press: () => void): HTMLElement {
  const side = make("strong", {}, `${enMemo.side[picked.side]}. `);
  const button = makeButton(make, "", press, "memo__choice");
  button.append(side, picked.text);
  return button;
}

function sayPicked(make: Make, { claim, side, text, source }: Picked, putBack: () => void): Node[] {
  const about = [enMemo.picked(claimNumber(claim), side), source].filter(Boolean).join(". ");
  return [
    make("p", {}, text),
    make("p", { class: "quiet" }, about),
    makeButton(make, enMemo.another, putBack),
  ];
}
