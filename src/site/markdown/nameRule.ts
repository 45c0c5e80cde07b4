import type MarkdownIt from "markdown-it";
import { figures } from "../../charts/figures.js";
import { claimNumber } from "../../model/claim/claimSpec.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { holdsProblem } from "../../model/fact/holds.js";
import { enPages } from "../../model/words/en/pages.js";
import { readClaims } from "../claims/readClaims.js";
import { readFigureData } from "../figureData.js";
import { maybeEmbedded } from "../kit/embedPath.js";
import { readDataFolder } from "../readData.js";
import { maybeTableName } from "../tablePath.js";
import { authoringError } from "./authoringError.js";
import type { PageEnv } from "./token.js";

type Render = (content: string, env: PageEnv) => string;

/** What may stand in double braces besides facts, by its first word. */
const names: Readonly<Record<string, Render>> = {
  claim: renderClaimLink,
  holds: renderHolds,
};

/** Adds `{{claim:c04}}`, a link to the ledger, and `{{holds:a > b}}`, which the check compares with the data. */
export function nameRule(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "name", (state, silent) => {
    const [all, word = "", content = ""] =
      /^\{\{([a-z]+):([^}]*)\}\}/.exec(state.src.slice(state.pos, state.posMax)) ?? [];
    const known = word in names || word in titles;
    if (!all || !known) return false;
    if (!silent) pushName(state, word, content.trim());
    state.pos += all.length;
    return true;
  });
  md.renderer.rules.name = (tokens, index, _options, env: PageEnv) => {
    const token = tokens[index];
    return names[token?.info ?? ""]?.(token?.content ?? "", env) ?? "";
  };
}

type InlineState = Parameters<Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1]>[0];

/** Titles are plain text, so that they become the page's title too. */
const titles: Readonly<Record<string, (env: PageEnv) => string>> = {
  table: tableTitle,
  figure: figureTitle,
};

function pushName(state: InlineState, word: string, content: string): void {
  const title = titles[word];
  if (title) {
    state.push("text", "", 0).content = title(state.env);
    return;
  }
  const token = state.push("name", "", 0);
  token.info = word;
  token.content = content;
}

function tableTitle({ path = "" }: PageEnv): string {
  const table = readDataFolder().tables.get(maybeTableName(path) ?? "");
  return table?.resource.title ?? path;
}

/** What the figure shows whose own page it is. */
function figureTitle({ path = "" }: PageEnv): string {
  const name = maybeEmbedded(path);
  const figure = figures[name ?? ""];
  return name && figure ? figure.finding(JSON.parse(readFigureData(name))) : path;
}

function renderClaimLink(id: string): string {
  const claim = readClaims().claims.get(id);
  if (!claim) return authoringError(`unknown claim "${id}"`);
  return `<a class="claim-link" href="/claims#${id}">${enPages.claims.claim(claimNumber(id))}</a>`;
}

/** Nothing to see when it holds; else an error that the build refuses. */
function renderHolds(text: string): string {
  try {
    const problem = holdsProblem(text, readDataFolder().facts);
    return problem ? authoringError(problem) : "";
  } catch (error) {
    return authoringError(escapeHtml(error instanceof Error ? error.message : String(error)));
  }
}
