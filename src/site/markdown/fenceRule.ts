import type MarkdownIt from "markdown-it";
import { renderItem } from "../../items/markup/renderItem.js";
import { renderSourceList } from "../catalogue/sourceList.js";
import { renderTableList } from "../catalogue/tableList.js";
import { renderTablePage } from "../catalogue/tablePage.js";
import { renderClaimList } from "../claims/claimList.js";
import { renderGuess } from "../item/renderGuess.js";
import { renderSpecimen } from "../item/renderSpecimen.js";
import { renderStimulus } from "../item/renderStimulus.js";
import { maybeEmbedded } from "../kit/embedPath.js";
import { renderEmbed } from "../kit/renderEmbed.js";
import { renderGallery } from "../kit/renderGallery.js";
import type { Place } from "../place.js";
import { readItem } from "../readItem.js";
import { maybePage, type PageSource } from "../readPage.js";
import { renderFigure } from "../renderFigure.js";
import { maybeTableName } from "../tablePath.js";
import { authoringError } from "./authoringError.js";
import type { PageEnv, Token } from "./token.js";

type RenderFence = (token: Token, env: PageEnv, inline: (text: string) => string) => string;

const fences: Readonly<Record<string, RenderFence>> = {
  chart: (token, env) => renderFigure(token.content, placeOf(token, env)),
  quiz: (token, env, inline) =>
    renderItem(readItem(token.content, placeOf(token, env)), { inline }),
  guess: (token, env, inline) =>
    renderGuess(token.content, placeOf(token, env), { page: pageOf(env), inline }),
  stimulus: (token, env, inline) => renderStimulus(token.content, placeOf(token, env), inline),
  specimen: (token, env, inline) => renderSpecimen(token.content, placeOf(token, env), inline),
  tables: () => renderTableList(),
  table: (_token, env) => renderTablePage(maybeTableName(env.path ?? "") ?? ""),
  sources: () => renderSourceList(),
  embed: (_token, env) => renderEmbed(maybeEmbedded(env.path ?? "") ?? ""),
  gallery: () => renderGallery(),
  claims: (_token, _env, inline) => renderClaimList(inline),
};

/** Adds the fences that become a figure, a question or a list; every other fence stays Framework's. */
export function fenceRule(md: MarkdownIt): void {
  const base = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env: PageEnv, self) => {
    const token = tokens[index];
    const render = token && fences[token.info.trim()];
    if (!token || !render) return base?.(tokens, index, options, env, self) ?? "";
    try {
      return render(token, env, (text) => md.renderInline(text, env));
    } catch (error) {
      return `<div>${authoringError(error instanceof Error ? error.message : String(error))}</div>`;
    }
  };
}

function pageOf({ path }: PageEnv): PageSource | undefined {
  return path === undefined ? undefined : maybePage(path);
}

/** Where a fence's first line of content stands, as its author counts. */
function placeOf(token: Token, env: PageEnv): Place {
  const page = pageOf(env);
  return { file: page?.file ?? "page", line: (token.map?.[0] ?? 0) + (page?.offset ?? 0) + 2 };
}
