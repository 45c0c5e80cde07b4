/** The address of a table's page, or of one of its rows. */
export function tablePath(table: string, row = ""): string {
  return `/data/${table}${row && `#${row}`}`;
}

/** The table whose page an address names; nothing when the page is about something else. */
export function maybeTableName(path: string): string | undefined {
  return /^\/data\/([a-z0-9_]+)$/.exec(path)?.[1];
}

/** The address of a publication in the list of sources. */
export function sourcePath(id: string): string {
  return `/data/sources#source-${id}`;
}
