import type { Row } from "./table.js";

/** One publication that figures come from. */
export interface Source {
  id: string;
  /** Its title, or a description where the title was not recorded. */
  title: string;
  publisher: string;
  /** Year or years of publication; empty where undated. */
  year: string;
  /** What tells this edition from another; empty where nothing was recorded. */
  edition: string;
  /** Its address; empty where none was recorded. */
  url: string;
  /** Page, table or date. */
  locator: string;
  /** Terms of use as far as known. */
  licence: string;
  /** A when the publication itself or a copy of it was read, B when only what others print of it. */
  grade: "A" | "B";
  /** Whether a copy was read, in words; empty when it was read itself. */
  note: string;
}

/** A row of the table of sources → source. */
export function toSource(row: Row): Source {
  const text = (name: string) => String(row[name] ?? "");
  const year = text("year");
  return {
    id: text("id"),
    title: text("title"),
    publisher: text("publisher"),
    year: year === "undated" ? "" : year,
    edition: text("edition"),
    url: text("url"),
    locator: text("locator"),
    licence: text("licence"),
    grade: text("grade_of_reading") === "A" ? "A" : "B",
    note: text("note"),
  };
}
