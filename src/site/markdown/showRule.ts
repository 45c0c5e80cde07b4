import type MarkdownIt from "markdown-it";
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
    if (!silent) pushShow(state, target, words);
    state.pos += all.length;
    return true;
  });
}

type InlineState = Parameters<Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1]>[0];

/** The words stay text, so that their quotation marks are set like all others. */
function pushShow(state: InlineState, target: string, words: string): void {
  const { path = "" }: PageEnv = state.env;
  try {
    const { id, view, mark } = resolveShow(target, maybePage(path)?.content ?? "");
    state.push("show_open", "a", 1).attrs = [
      ["class", "show"],
      ["href", `#${id}`],
      ["data-shows", ""],
      ["data-view", view],
      ["data-mark", mark],
    ];
    state.push("text", "", 0).content = words;
    state.push("show_close", "a", -1);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    state.push("html_inline", "", 0).content = authoringError(message);
  }
}
