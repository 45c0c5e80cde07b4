import { isLesson } from "../../model/lesson.js";
import { listPages } from "../check/listPages.js";
import { findFences } from "../item/findFences.js";

/** Where a page shows a figure. */
export interface FigureUse {
  figure: string;
  /** Address of the figure on the page. */
  href: string;
  /** Title of the page. */
  title: string;
  /** Number of the lesson; nothing for another page. */
  lesson: number | undefined;
}

/** All places where figures stand, lessons first and in their order. */
export function figureUses({ root = "docs" } = {}): FigureUse[] {
  const uses = listPages({ root }).pages.flatMap(({ file, content, data }) =>
    findFences(content, "chart").flatMap(({ text }): FigureUse[] => {
      const figure = /^figure:\s*(\w+)/m.exec(text)?.[1];
      const id = /^id:\s*([\w-]+)/m.exec(text)?.[1] ?? figure;
      if (!figure) return [];
      const href = `${file.slice(root.length).replace(/\.md$/, "")}#fig-${id}`;
      const lesson = isLesson(data) ? Number(data.lesson) : undefined;
      return [{ figure, href, title: String(data.title ?? ""), lesson }];
    }),
  );
  return uses.toSorted((a, b) => (a.lesson ?? Infinity) - (b.lesson ?? Infinity) || 0);
}
