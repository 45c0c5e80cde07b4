import type MarkdownIt from "markdown-it";
import { readGlossary } from "../glossary/readGlossary.js";
import { authoringError } from "./authoringError.js";
import { refOf } from "./placedUses.js";
import type { PageEnv } from "./token.js";

const pattern = /^\{\{term:([^|}]*)(?:\|([^}]*))?\}\}/;

/**
 * Adds `{{term:id}}` and `{{term:id|words}}`: words whose definition opens beside them. Without
 * scripts they are a link to the definition at the foot of the page.
 */
export function termRule(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "term", (state, silent) => {
    const [all, id = "", words] = pattern.exec(state.src.slice(state.pos, state.posMax)) ?? [];
    if (!all) return false;
    if (!silent) pushTerm(state, id.trim(), words?.trim());
    state.pos += all.length;
    return true;
  });
  md.renderer.rules.term_open = (tokens, index, _options, env: PageEnv) =>
    openTerm(tokens[index]?.info ?? "", env);
  md.renderer.rules.term_close = () => "</a>";
}

type InlineState = Parameters<Parameters<MarkdownIt["inline"]["ruler"]["push"]>[1]>[0];

/** The words stay text, so that their quotation marks are set like all others. */
function pushTerm(state: InlineState, id: string, words?: string): void {
  const term = readGlossary().terms.get(id);
  if (!term || words === "") {
    const message = term ? `the term "${id}" has no words after the |` : `unknown term "${id}"`;
    state.push("html_inline", "", 0).content = authoringError(message);
    return;
  }
  state.push("term_open", "a", 1).info = id;
  state.push("text", "", 0).content = words ?? term.term;
  state.push("term_close", "a", -1);
}

/** The name of a term among the ids of a page. */
export function termElement(id: string): string {
  return `term-${id}`;
}

// Counted when it is rendered, as facts are: only then is it known what stands on the page.
function openTerm(id: string, env: PageEnv): string {
  const name = termElement(id);
  env.termUses ??= new Map();
  const use = (env.termUses.get(name) ?? 0) + 1;
  env.termUses.set(name, use);
  return `<a class="term" id="${refOf(name, use)}" href="#${name}" role="doc-glossref">`;
}
