/** Sheets beside `style.css`, each with the addresses of the pages that need it. */
const sheets: readonly (readonly [name: string, pages: RegExp])[] = [
  ["data", /^\/(data\/|claims$)/],
  ["claim", /^\/claims$/],
  ["review", /^\/review$/],
  ["learner", /^\/me$/],
  ["authors", /^\/authors$/],
  ["gallery", /^\/(figures$|embed\/)/],
];

/**
 * The style sheets that a page needs beside the common one: no other page loads them. There, too, a rule
 * that asks what `main` contains is at home: on a long lesson it would cost each answer a look at all elements.
 */
export function pageSheets(path: string): string[] {
  return sheets.filter(([, pages]) => pages.test(path)).map(([name]) => `/style/${name}.css`);
}
