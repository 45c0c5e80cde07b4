import type MarkdownIt from "markdown-it";
import { renderItem } from "../../items/markup/renderItem.js";
import { isLesson } from "../../model/lesson.js";
import { renderGrades } from "../catalogue/renderGrades.js";
import { renderSourceList } from "../catalogue/sourceList.js";
import { renderTableList } from "../catalogue/tableList.js";
import { renderTablePage } from "../catalogue/tablePage.js";
import { renderClaimList } from "../claims/claimList.js";
import { renderLearner } from "../course/renderLearner.js";
import { renderFinalTest } from "../finalTest/renderFinalTest.js";
import { renderBegin } from "../front/renderBegin.js";
import { renderPlaces } from "../front/renderPlaces.js";
import { renderGame } from "../game/renderGame.js";
import { renderRestraint } from "../game/renderRestraint.js";
import { renderGlossary } from "../glossary/renderGlossary.js";
import { renderFields } from "../item/renderFields.js";
import { renderGuess } from "../item/renderGuess.js";
import { renderSpecimen } from "../item/renderSpecimen.js";
import { renderStimulus } from "../item/renderStimulus.js";
import { renderJudgement } from "../judgement/renderJudgement.js";
import { renderMemo } from "../judgement/renderMemo.js";
import { maybeEmbedded } from "../kit/embedPath.js";
import { renderEmbed } from "../kit/renderEmbed.js";
import { renderGallery } from "../kit/renderGallery.js";
import { renderLessons } from "../lessons/renderLessons.js";
import type { Place } from "../place.js";
import { readItem } from "../readItem.js";
import { renderReading } from "../reading/renderReading.js";
import { maybePage, type PageSource } from "../readPage.js";
import { renderFigure } from "../renderFigure.js";
import { renderReview } from "../review/renderReview.js";
import { renderSearch } from "../search/renderSearch.js";
import { renderSearchForm } from "../search/searchForm.js";
import { maybeTableName } from "../tablePath.js";
import { authoringError } from "./authoringError.js";
import { notePlaces } from "./placedUses.js";
import type { PageEnv, Token } from "./token.js";

interface Render {
  /** Markdown within a line → HTML. */
  inline: (text: string) => string;
  /** A page within the page → HTML. */
  block: (page: PageSource) => string;
}

type RenderFence = (token: Token, env: PageEnv, render: Render) => string;

const fences: Readonly<Record<string, RenderFence>> = {
  chart: (token, env) => renderFigure(token.content, placeOf(token, env)),
  quiz: (token, env, { inline }) => {
    const item = readItem(token.content, placeOf(token, env));
    return renderItem(item, { inline, remembered: isRemembered(env) });
  },
  guess: (token, env, { inline }) => {
    const options = { page: pageOf(env), inline, remembered: !env.specimen };
    return renderGuess(token.content, placeOf(token, env), options);
  },
  stimulus: (token, env, { inline }) => renderStimulus(token.content, placeOf(token, env), inline),
  specimen: (token, env, { block }) => renderSpecimen(token.content, placeOf(token, env), block),
  fields: (token, env, { inline }) => renderFields(token.content, placeOf(token, env), inline),
  tables: () => renderTableList(),
  table: (_token, env) => renderTablePage(maybeTableName(env.path ?? "") ?? ""),
  sources: () => renderSourceList(),
  grades: () => renderGrades(),
  embed: (_token, env) => renderEmbed(maybeEmbedded(env.path ?? "") ?? ""),
  gallery: () => renderGallery(),
  game: (token, env) => renderGame(token.content, placeOf(token, env)),
  restraint: (token, env) => renderRestraint(token.content, placeOf(token, env)),
  learner: () => renderLearner(),
  claims: (_token, _env, { inline }) => renderClaimList(inline),
  review: () => renderReview(),
  search: () => renderSearch(),
  find: () => renderSearchForm({ id: "find-q" }),
  lessons: () => renderLessons(),
  begin: () => renderBegin(),
  places: () => renderPlaces(),
  glossary: (_token, env, { inline }) => renderGlossary(env, inline),
  reading: (token, env, { inline }) => renderReading(token.content, placeOf(token, env), inline),
  judgement: (_token, _env, { inline }) => renderJudgement(inline),
  memo: () => renderMemo(),
  "final-test": () => renderFinalTest(),
};

/** Adds the fences that become a figure, a question or a list; every other fence stays Framework's. */
export function fenceRule(md: MarkdownIt): void {
  const base = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env: PageEnv, self) => {
    const token = tokens[index];
    const render = token && fences[token.info.trim()];
    if (!token || !render) return base?.(tokens, index, options, env, self) ?? "";
    try {
      const ways = {
        inline: (text: string) => md.renderInline(text, env),
        block: (page: PageSource) => md.render(page.content, nestedIn(env, page)),
      };
      return notePlaces(env, () => render(token, env, ways));
    } catch (error) {
      return `<div>${authoringError(error instanceof Error ? error.message : String(error))}</div>`;
    }
  };
}

/** Answers are kept for lessons: of a question elsewhere no list of the course would know. */
function isRemembered(env: PageEnv): boolean {
  const page = pageOf(env);
  return !env.specimen && (!page || isLesson(page.data));
}

function pageOf({ path, specimen }: PageEnv): PageSource | undefined {
  return specimen ?? (path === undefined ? undefined : maybePage(path));
}

/** What a specimen is rendered with: its facts and terms join the notes of the page around it. */
function nestedIn(env: PageEnv, specimen: PageSource): PageEnv {
  env.factUses ??= new Map();
  env.termUses ??= new Map();
  return { ...env, specimen };
}

/** Where a fence's first line of content stands, as its author counts. */
function placeOf(token: Token, env: PageEnv): Place {
  const page = pageOf(env);
  return { file: page?.file ?? "page", line: (token.map?.[0] ?? 0) + (page?.offset ?? 0) + 2 };
}
