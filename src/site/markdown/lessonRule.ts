import type MarkdownIt from "markdown-it";
import { isLesson, toLesson } from "../../model/lesson.js";
import { toCourseLesson } from "../course/readCourse.js";
import { renderNeighbours } from "../lessons/renderNeighbours.js";
import { maybePage } from "../readPage.js";
import { authoringError } from "./authoringError.js";
import {
  renderLessonHead,
  renderLessonStart,
  renderStepEnd,
  renderStepList,
  renderSummary,
  type StepRef,
} from "./lessonParts.js";
import { htmlToken, type PageEnv, type Token, type TokenClass } from "./token.js";

/** Makes a lesson of a page whose front matter names a `lesson`: a head, a list of steps, sections. */
export function lessonRule(md: MarkdownIt): void {
  md.core.ruler.push("lesson", (state) => {
    const env: PageEnv = state.env;
    if (state.inlineMode || env.specimen) return;
    const page = env.path === undefined ? undefined : maybePage(env.path);
    if (!page || !isLesson(page.data)) return;
    const html = (content: string) => htmlToken(state.Token as TokenClass, content);
    try {
      const lesson = toLesson(page.data);
      const name = page.file.replace(/^.*\//, "").replace(/\.md$/, "");
      const { intro, steps } = splitSteps(state.tokens);
      const refs = steps.map(({ id, title }) => ({ id, title }));
      const titleEnd = intro.findIndex(({ type }) => type === "heading_close") + 1;
      state.tokens = [
        html(renderLessonStart(name, lesson)),
        ...intro.slice(0, titleEnd),
        html(renderLessonHead(lesson)),
        ...intro.slice(titleEnd),
        html(renderStepList(refs)),
        ...steps.flatMap((step, i) => [
          html(`<section class="step" id="${step.id}" data-step="${i + 1}">`),
          ...step.tokens,
          ...(i === steps.length - 1 ? [html(renderSummary(toCourseLesson(page)))] : []),
          html(renderStepEnd(refs, i)),
        ]),
        html(renderNeighbours(name)),
        html("</lesson-steps>"),
      ];
    } catch (error) {
      state.tokens.unshift(html(authoringError(`${page.file}: ${String(error)}`)));
    }
  });
}

interface StepTokens extends StepRef {
  tokens: Token[];
}

/** Cuts a page at its `## ` headings; the address of a heading becomes that of its section. */
export function splitSteps(tokens: readonly Token[]): { intro: Token[]; steps: StepTokens[] } {
  const intro: Token[] = [];
  const steps: StepTokens[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open" && token.tag === "h2") {
      const id = String(token.attrGet("id") ?? `step-${steps.length + 1}`);
      token.attrSet("id", `${id}-title`);
      steps.push({ id, title: plainText(tokens[index + 1]), tokens: [] });
    }
    (steps.at(-1)?.tokens ?? intro).push(token);
  }
  return { intro, steps };
}

function plainText(token: Token | undefined): string {
  const text = token?.children?.filter(({ type }) => type === "text" || type === "code_inline");
  return text?.map(({ content }) => content).join("") ?? "";
}
