import { en } from "../../model/words/en/core.js";
import { enKit } from "../../model/words/en/kit.js";
import { makePicture, type PictureSpec } from "../picture/makePicture.js";
import { toPng } from "../picture/toPng.js";
import { fetchFigure } from "./fetchFigure.js";
import { shownPart, shownView } from "./figureParts.js";
import { saveFile } from "./saveFile.js";
import { toCsv } from "./toCsv.js";

const types = { csv: "text/csv", svg: "image/svg+xml", png: "image/png" } as const;

/** Buttons that save what the figure shows now, as data and as a picture. */
export function fileButtons(figure: HTMLElement, say: (text: string) => void): HTMLElement {
  const row = document.createElement("div");
  row.className = "take__files";
  for (const kind of ["csv", "svg", "png"] as const) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "take__button", textContent: enKit[kind] });
    button.addEventListener("click", async () => {
      const view = shownView(figure);
      const parts = ["rare-leverage", figure.dataset.figure, view].filter(Boolean);
      const name = `${parts.join("-")}.${kind}`;
      if (kind !== "csv") say(enKit.making);
      try {
        const content = await makers[kind](figure);
        saveFile(new Blob([content], { type: types[kind] }), name);
        say(enKit.made(name));
      } catch {
        say(enKit.failed);
      }
    });
    row.append(button);
  }
  return row;
}

const makers: Record<keyof typeof types, (figure: HTMLElement) => Promise<string | Blob>> = {
  csv: async (element) => {
    const { figure, data, view, locale } = await readSpec(element);
    return toCsv(figure.tabulate(data, { view, locale }), { locale });
  },
  svg: async (element) => makePicture(await readSpec(element)),
  png: async (element) => toPng(await makePicture(await readSpec(element))),
};

/** The figure as it is now, with the words that stand around it. */
async function readSpec(element: HTMLElement): Promise<PictureSpec> {
  const { figure, data } = await fetchFigure(element);
  if (!figure) throw new Error("there is no such figure");
  const view = shownView(element);
  const locale = document.documentElement.lang || en.locale;
  const textOf = (part: Element | null | undefined) => part?.textContent?.trim() ?? "";
  const head = shownPart(element, "figure__head");
  const notes = shownPart(element, "figure__notes")?.querySelectorAll("li") ?? [];
  const line = element.querySelector<HTMLElement>(".figure__sources");
  const words = {
    finding: textOf(head?.querySelector(".figure__finding")),
    measure: textOf(head?.querySelector(".figure__measure")),
    notes: [...notes].map(textOf),
    sources: line?.dataset.all ?? textOf(line),
    credit: enKit.credit,
    description: figure.describe(data, { view, locale }),
  };
  return { figure, data, view, locale, mark: element.dataset.mark, words };
}
