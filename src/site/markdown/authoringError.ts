import { escapeHtml } from "../../model/escapeHtml.js";

/** An author's mistake shown where it is, so that the preview tells; the build refuses such a page. */
export function authoringError(message: string): string {
  return `<strong class="authoring-error" data-authoring-error>${escapeHtml(message)}</strong>`;
}
