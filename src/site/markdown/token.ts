import type MarkdownIt from "markdown-it";
import type { PageSource } from "../readPage.js";

/** A markdown-it token, as its parser makes it. */
export type Token = ReturnType<MarkdownIt["parse"]>[number];

/** The class of the tokens of one parse; a rule finds it on its state. */
export type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** What Framework hands to each parse of a page, and what our rules note down on the way. */
export interface PageEnv {
  /** The page's address without extension, such as `/lessons/japan-2010`. */
  path?: string;
  /** The facts shown so far: id → number of uses, in the order of their first use. */
  factUses?: Map<string, number>;
  /** The terms linked so far, in the same way. */
  termUses?: Map<string, number>;
  /** Whether the page is the glossary, which explains every term by itself. */
  hasGlossary?: boolean;
  /** The uses among both that have no place of their own, by its id. */
  unplacedUses?: Set<string>;
  /** The specimen that is being rendered as a page within the page. */
  specimen?: PageSource;
}

/** A token that stands for finished HTML. */
export function htmlToken(TokenOf: TokenClass, content: string): Token {
  const token = new TokenOf("finished_html", "", 0);
  token.content = content;
  token.block = true;
  return token;
}
