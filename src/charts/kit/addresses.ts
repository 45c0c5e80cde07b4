import { escapeHtml } from "../../model/escapeHtml.js";
import { type FigureState, writeState } from "./figureState.js";

/** The address of a figure as it is now: its own state, no other figure's, and its place on the page. */
export function toLink(
  page: string,
  { id, name, state }: { id: string; name: string; state: FigureState },
): string {
  const url = new URL(page);
  url.search = writeState(new URLSearchParams(), name, { ...state, panel: undefined }).toString();
  url.hash = id;
  return url.href;
}

/** What another page must contain to show the figure as it is now. */
export function toEmbedCode(
  embedPage: string,
  {
    name,
    title,
    height,
    state,
  }: { name: string; title: string; height: number; state: FigureState },
): string {
  const url = new URL(embedPage);
  url.search = writeState(new URLSearchParams(), name, { ...state, panel: undefined }).toString();
  const attributes = {
    src: url.href,
    title,
    width: "100%",
    height: String(height),
    loading: "lazy",
    style: "border:0",
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
