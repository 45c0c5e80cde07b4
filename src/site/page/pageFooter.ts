import { enPage } from "../../model/words/en/page.js";
import { maybeEmbedded } from "../kit/embedPath.js";

/** The foot of each page: what it is made of and under which terms it may be used. */
export function pageFooter({ path }: { path: string }): string {
  return maybeEmbedded(path) ? "" : `<p>${enPage.licence}</p>`;
}
