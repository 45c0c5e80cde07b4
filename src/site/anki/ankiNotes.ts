import MarkdownIt from "markdown-it";
import { type Item, isGraded } from "../../items/kinds.js";
import type { RenderContext } from "../../items/markup/itemMarkup.js";
import { markupOf } from "../../items/markups.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { isLesson } from "../../model/lesson.js";
import { en } from "../../model/words/en/core.js";
import { enPage } from "../../model/words/en/page.js";
import { enPages } from "../../model/words/en/pages.js";
import { listPages } from "../check/listPages.js";
import { itemsOf, toCourseLesson } from "../course/readCourse.js";
import { findFences } from "../item/findFences.js";
import { readStimulus } from "../item/stimulusSpec.js";
import { extendMarkdown } from "../markdown/extendMarkdown.js";
import type { PageSource } from "../readPage.js";
import { plainHtml } from "./plainHtml.js";
import type { AnkiNote } from "./toAnki.js";

const words = enPages.review;

/** Every question of the course that has a key, as a note: the question in front, key and reasons behind. */
export function ankiNotes({ root = "docs" } = {}): AnkiNote[] {
  const lessons = listPages({ root }).pages.filter(({ data }) => isLesson(data));
  return lessons
    .map((page) => ({ page, lesson: toCourseLesson(page) }))
    .sort((a, b) => a.lesson.number - b.lesson.number)
    .flatMap(({ page, lesson: { name, number, title } }) =>
      itemsOf(page)
        .filter(({ item }) => isGraded(item))
        .map(({ item }) => ({
          guid: `rare-leverage-${item.id}`,
          deck: `${enPage.module}::${words.deck(number, title).replaceAll("::", ":")}`,
          ...sidesOf(item, page),
          tags: [`lesson::${name}`, `objective::${item.objective}`, `kind::${item.kind}`],
        })),
    );
}

/** The two sides of a card: all text, so that it needs nothing of the page. */
function sidesOf(item: Item, page: PageSource): { front: string; back: string } {
  const md = extendMarkdown(new MarkdownIt({ html: true, typographer: true }));
  const inline = (markdown: string) => md.renderInline(markdown, {});
  const markup = markupOf(item.kind);
  const context: RenderContext = { inline, locale: en.locale, name: item.id };
  const front = [
    renderStimulus(item, page, inline),
    `<p>${inline(item.stem)}</p>`,
    `<p><i>${markup.task(item)}</i></p>`,
    markup.front?.(item, context) ?? "",
  ];
  return { front: plainHtml(front.join("")), back: plainHtml(markup.reasons(item, context)) };
}

/** What the item is about, where several share it; a figure can be named only. */
function renderStimulus(
  { stimulus: id }: Item,
  { content, file }: PageSource,
  inline: (markdown: string) => string,
): string {
  const all = id === undefined ? [] : findFences(content, "stimulus");
  const found = all
    .map(({ text, line }) => readStimulus(text, { file, line }))
    .find((stimulus) => stimulus.id === id);
  if (!found) return "";
  const body = found.text === undefined ? words.figure : inline(found.text);
  return `<p><b>${escapeHtml(found.title)}</b></p><p>${body}</p>`;
}
