/** Gives the reader a text as a file; nothing leaves the browser. */
export function saveFile(
  document: Document,
  name: string,
  text: string,
  { type = "application/json" } = {},
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
