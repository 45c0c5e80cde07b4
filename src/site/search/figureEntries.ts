import { figures } from "../../charts/figures.js";
import type { SearchEntry } from "../../model/search/searchEntry.js";
import { en } from "../../model/words/en/core.js";
import { enPages } from "../../model/words/en/pages.js";
import { readFigureData } from "../figureData.js";
import { figureUses } from "../kit/figureUses.js";

/** Every figure with what it shows in words. */
export function figureEntries(): SearchEntry[] {
  const uses = figureUses();
  return Object.entries(figures).map(([name, figure]): SearchEntry => {
    const data: unknown = JSON.parse(readFigureData(name));
    const options = { view: figure.views[0]?.id, locale: en.locale };
    const measure = figure.measure(data, options);
    const words = figure.describe(data, options);
    const use = uses.find(({ figure: used, lesson }) => used === name && lesson !== undefined);
    return {
      sort: "figure",
      href: `figures.html#figure-${name}`,
      title: figure.finding(data, options),
      place: use?.lesson === undefined ? "" : enPages.course.lesson(use.lesson, use.title),
      text: words.includes(measure) ? words : `${measure} ${words}`,
      keys: figure.views.map(({ label }) => label).join(" "),
    };
  });
}
