/** Says something once, politely, at the top of the page; nothing on a page without the place for it. */
export function showNotice(document: Document, text: string): void {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent = text;
  document.getElementById("notices")?.append(notice);
}
