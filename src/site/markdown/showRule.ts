import type MarkdownIt from "markdown-it";
import { escapeHtml } from "../../model/escapeHtml.js";
import { resolveShow } from "../kit/resolveShow.js";
import { maybePage } from "../readPage.js";
import { authoringError } from "./authoringError.js";
import type { PageEnv } from "./token.js";

const pattern = /^\{\{show:([^|}]*)\|([^}]*)\}\}/;

/**
 * Adds `{{show:japanImports month 2010-11|in November}}`: words that show a mark of a figure on the page.
 * Without scripts they are a link to the figure.
 */
export function showRule(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "show", (state, silent) => {
    const [all, target = "", words = ""] =
      pattern.exec(state.src.slice(state.pos, state.posMax)) ?? [];
    if (!all) return false;
    if (!silent) {
      const token = state.push("show", "", 0);
      token.info = target;
      token.content = words;
    }
    state.pos += all.length;
    return true;
  });
  md.renderer.rules.show = (tokens, index, _options, env: PageEnv) =>
    renderShow(tokens[index]?.info ?? "", tokens[index]?.content ?? "", env);
}

function renderShow(target: string, words: string, { path = "" }: PageEnv): string {
  try {
    const { id, view, mark } = resolveShow(target, maybePage(path)?.content ?? "");
    const data = `data-view="${escapeHtml(view)}" data-mark="${escapeHtml(mark)}"`;
    return `<a class="show" href="#${id}" data-shows ${data}>${escapeHtml(words)}</a>`;
  } catch (error) {
    return authoringError(error instanceof Error ? error.message : String(error));
  }
}
