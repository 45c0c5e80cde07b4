import { figures } from "../../charts/figures.js";

/** The address of a figure's own page, made to stand inside another page. */
export function embedPath(figure: string): string {
  return `/embed/${figure}`;
}

/** The figure whose own page an address names; nothing when the page is about something else. */
export function maybeEmbedded(path: string): string | undefined {
  const [, name] = /^\/embed\/(\w+)$/.exec(path) ?? [];
  return name !== undefined && name in figures ? name : undefined;
}

/** The addresses of the own pages of all figures. */
export function embedPaths(): string[] {
  return Object.keys(figures).map(embedPath);
}
