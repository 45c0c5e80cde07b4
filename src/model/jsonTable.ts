import type { Table } from "./table.js";

/** A table as one JSON object: its description, its columns, its rows with numbers as numbers. */
export function toJsonTable({ resource, rows }: Table) {
  const { name, title, description, vintage, licenses, schema } = resource;
  return { name, title, description, vintage, licenses, schema, rows };
}
