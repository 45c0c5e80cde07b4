/**
 * The HTML of a line → its words alone, still escaped, for where no element may stand, such as an
 * option of a select; what is there for assistive technology only is left out.
 */
export function bareText(html: string): string {
  return html
    .replace(/<span class="vh">.*?<\/span>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
