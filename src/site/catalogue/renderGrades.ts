import { enPages } from "../../model/words/en/pages.js";
import { cataloguedTables } from "./tableList.js";

const words = enPages.grades;

/** The grades of evidence: what each means, and how many rows of the tables have it. */
export function renderGrades(): string {
  const rows = cataloguedTables().flatMap((table) => table.rows);
  const lines = words.all.map(([grade, meaning]) => {
    const count = rows.filter((row) => row.grade === grade).length;
    return `<tr><th scope="row">${grade}</th><td>${meaning}</td><td>${count.toLocaleString("en")}</td></tr>`;
  });
  const heads = words.heads.map((head) => `<th scope="col">${head}</th>`);
  return `<table class="grades"><caption class="vh">${words.caption}</caption><thead><tr>${heads.join("")}</tr></thead>
<tbody>${lines.join("\n")}</tbody></table>`;
}
