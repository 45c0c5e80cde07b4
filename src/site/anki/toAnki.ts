/** One note of a deck. */
export interface AnkiNote {
  /** Names the note for good: a later file with the same name updates it. */
  guid: string;
  /** The deck, with `::` before a deck within a deck. */
  deck: string;
  /** HTML. */
  front: string;
  /** HTML. */
  back: string;
  /** Words without spaces. */
  tags: readonly string[];
}

const columns = ["GUID", "Deck", "Front", "Back", "Tags"];

/**
 * Notes → a text file that Anki imports, with the headers of its manual: fields in quotation marks
 * and between tabs, one note a line. Decks that do not exist are made.
 */
export function toAnki(notes: readonly AnkiNote[]): string {
  const headers = [
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    `#columns:${columns.join("\t")}`,
    "#guid column:1",
    "#deck column:2",
    "#tags column:5",
  ];
  const lines = notes.map(({ guid, deck, front, back, tags }) =>
    [guid, deck, front, back, tags.join(" ")].map(quote).join("\t"),
  );
  return `${[...headers, ...lines].join("\n")}\n`;
}

// A field begins and ends with a mark, and a mark within it is written twice.
function quote(field: string): string {
  return `"${field.replace(/\s+/g, " ").trim().replaceAll('"', '""')}"`;
}
