import type MarkdownIt from "markdown-it";
import { escapeHtml } from "../../model/escapeHtml.js";
import { en } from "../../model/words/en/core.js";
import { readFacts } from "../readData.js";
import { authoringError } from "./authoringError.js";
import { refOf } from "./placedUses.js";
import type { PageEnv } from "./token.js";

const open = "{{fact:";

/** Adds `{{fact:id}}`: the number with its unit, linked to its source note at the foot of the page. */
export function factRule(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "fact", (state, silent) => {
    if (!state.src.startsWith(open, state.pos)) return false;
    const end = state.src.indexOf("}}", state.pos);
    if (end < 0 || end >= state.posMax) return false;
    if (!silent)
      state.push("fact", "", 0).content = state.src.slice(state.pos + open.length, end).trim();
    state.pos = end + 2;
    return true;
  });
  md.renderer.rules.fact = (tokens, index, _options, env: PageEnv) =>
    renderFact(tokens[index]?.content ?? "", env);
}

/** The HTML of one use of a fact; an unknown id becomes an error that the build refuses. */
export function renderFact(id: string, env: PageEnv): string {
  const fact = readFacts().get(id);
  if (!fact) return authoringError(`unknown fact "${id}"`);
  env.factUses ??= new Map();
  const use = (env.factUses.get(id) ?? 0) + 1;
  env.factUses.set(id, use);
  const number = [...env.factUses.keys()].indexOf(id) + 1;
  const text = escapeHtml(fact.text).replaceAll(" ", "&nbsp;");
  return `<a class="fact" id="${refOf(id, use)}" href="#note-${id}" role="doc-noteref" data-note="${number}">${text}<span class="vh">, ${en.fact.note} ${number}</span></a>`;
}
