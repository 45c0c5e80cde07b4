import { enText } from "../../model/words/en/text.js";

/** Where a learner compares the own text with the model answer, and scores it. */
export interface RatePanel {
  element: HTMLElement;
  /** The heading, where reading begins. */
  title: HTMLElement;
  /** Holds the learner's own text. */
  own: HTMLElement;
  /** Takes the model answer. */
  model: HTMLElement;
  /** Disabled once the text is scored. */
  criteria: HTMLFieldSetElement;
  /** What is there only while the text is being scored. */
  act: HTMLElement;
}

/** Makes the panel of the second stage, with a checkbox for each criterion; still hidden and empty. */
export function makeRatePanel(item: HTMLElement, { count }: { count: number }): RatePanel {
  const element = item.ownerDocument.createElement("div");
  element.className = "item__rate";
  element.hidden = true;
  // Words of ours only: what the learner wrote comes in as text.
  element.innerHTML = panelHtml(item.id, count);
  const find = <E extends HTMLElement>(name: string) => {
    const found = element.querySelector<E>(`.item__${name}`);
    if (!found) throw new Error(`${item.id}: the panel has no ${name}`);
    return found;
  };
  return {
    element,
    title: find("rate-title"),
    own: find("own"),
    model: find("side--model"),
    criteria: find<HTMLFieldSetElement>("criteria"),
    act: find("rate-act"),
  };
}

function panelHtml(id: string, count: number): string {
  return `<p class="item__rate-title" tabindex="-1">${enText.compare}</p>
<div class="item__compare">
<div class="item__side"><p class="item__name">${enText.own}</p><div class="item__own"></div></div>
<div class="item__side item__side--model"><p class="item__name">${enText.model}</p></div>
</div>
<fieldset class="item__fieldset item__criteria"><legend class="item__name">${enText.tick}</legend>
<p class="item__strict">${enText.strict}</p>
<div class="item__options">${Array.from({ length: count }, (_, i) => rowHtml(id, i)).join("")}</div>
</fieldset>
<div class="item__rate-act"><p class="item__rate-message" role="status"></p>
<button type="submit" class="item__confidence" name="confidence" value="rated">${enText.rate}</button></div>`;
}

function rowHtml(id: string, i: number): string {
  return `<div class="item__option" data-option="${i}">
<label class="item__label"><input type="checkbox" name="${id}-met" value="${i}"><span class="item__text"></span></label>
</div>`;
}
