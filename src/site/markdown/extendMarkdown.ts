import type MarkdownIt from "markdown-it";
import { factRule } from "./factRule.js";
import { fenceRule } from "./fenceRule.js";
import { lessonRule } from "./lessonRule.js";
import { nameRule } from "./nameRule.js";
import { renderNotes } from "./noteList.js";
import { showRule } from "./showRule.js";
import { renderTermNotes } from "./termNotes.js";
import { termRule } from "./termRule.js";
import { htmlToken, type PageEnv, type TokenClass } from "./token.js";

/** Adds our Markdown to Framework's: facts, terms, claims, fences, lessons in steps, notes. */
export function extendMarkdown(md: MarkdownIt): MarkdownIt {
  md.renderer.rules.finished_html = (tokens, index) => `${tokens[index]?.content ?? ""}\n`;
  // Terms first: their definitions may show facts.
  md.renderer.rules.source_notes = (_tokens, _index, _options, env: PageEnv) =>
    renderTermNotes(env, (text) => md.renderInline(text, env)) + renderNotes(env);
  factRule(md);
  nameRule(md);
  showRule(md);
  termRule(md);
  fenceRule(md);
  lessonRule(md);
  md.core.ruler.push("source_notes", (state) => {
    if (state.inlineMode || state.env.specimen) return;
    const notes = htmlToken(state.Token as TokenClass, "");
    notes.type = "source_notes";
    state.tokens.push(notes);
  });
  return md;
}
