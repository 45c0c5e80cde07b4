import { enKit } from "../../model/words/en/kit.js";
import { toEmbedCode, toLink } from "./addresses.js";
import { copyButton, copyField } from "./copyButton.js";
import { nameOf, shownPart, stateOf } from "./figureParts.js";
import { fileButtons } from "./fileButtons.js";

/** Puts into the panel what only a browser can make: files, copies, addresses of the figure as it is now. */
export function takeAlong(figure: HTMLElement, panel: HTMLElement): void {
  const status = document.createElement("p");
  status.className = "take__status";
  status.setAttribute("role", "status");
  const say = (text: string) => {
    status.textContent = text;
  };
  const link = copyField(enKit.link, say);
  const embed = copyField(enKit.embed, say);
  const update = () => {
    link.update(linkOf(figure));
    embed.update(embedOf(figure, panel));
  };
  panel.querySelector(".take__live")?.append(fileButtons(figure, say), status);
  const citation = panel.querySelector<HTMLElement>(".take__citation");
  if (citation) {
    const copy = copyButton({
      label: enKit.copyCitation,
      text: () => citation.innerText.replace(/\s+/g, " ").trim(),
      select: () => getSelection()?.selectAllChildren(citation),
      say,
    });
    citation.after(copy);
  }
  panel.querySelector(".take__addresses")?.append(link.element, embed.element);
  update();
  for (const type of ["figurestate", "change"]) figure.addEventListener(type, update);
}

function linkOf(figure: HTMLElement): string {
  return toLink(location.href, { id: figure.id, name: nameOf(figure), state: stateOf(figure) });
}

function embedOf(figure: HTMLElement, panel: HTMLElement): string {
  const page = panel.querySelector<HTMLAnchorElement>(".take__alone")?.href ?? location.href;
  const head = shownPart(figure, "figure__head");
  // The panel that is open now is closed there.
  const open = panel.querySelector<HTMLElement>(".panel__body")?.offsetHeight ?? 0;
  return toEmbedCode(page, {
    name: figure.dataset.figure ?? "",
    title: head?.querySelector(".figure__finding")?.textContent ?? "",
    height: Math.ceil((figure.offsetHeight - open + 60) / 20) * 20,
    state: stateOf(figure),
  });
}
