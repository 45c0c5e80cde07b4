import { enPage } from "../../model/words/en.js";

/** The foot of each page: what it is made of and under which terms it may be used. */
export function pageFooter(): string {
  return `<p>${enPage.licence}</p>`;
}
