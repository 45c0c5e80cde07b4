/** What a cell of a column may hold. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  enum?: readonly string[];
  /** A regular expression that the whole text must match. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** One column of a table. */
export interface Field {
  name: string;
  type: "string" | "number" | "integer";
  title: string;
  description?: string;
  /** Unit of the whole column; where rows differ, a column `unit` says it. */
  unit?: string;
  constraints?: Constraints;
}

/** The columns of a table and what binds its rows. */
export interface Schema {
  fields: readonly Field[];
  primaryKey: readonly string[];
  foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
}

/** One table of the package: a CSV and its description. */
export interface Resource {
  name: string;
  /** File name inside the data folder. */
  path: string;
  title: string;
  description: string;
  /** The heading under which the catalogue lists it. */
  topic?: string;
  /** When its sources published it. */
  vintage: string;
  schema: Schema;
  licenses: readonly License[];
  /** What to draw as a first look at it. */
  look?: Look;
}

/** Terms of use: a name that programs know, and words for a reader. */
export interface License {
  name: string;
  title: string;
  /** Address of the full text. */
  path?: string;
}

/** Rows and columns that can stand in one small drawing: one unit, one basis. */
export interface Look {
  /** The column that orders the values: a time, or names. */
  x: string;
  /** The column of numbers. */
  y: string;
  /** The columns that tell one series from another. */
  by?: readonly string[];
  /** The rows that are drawn, by the value of a column. */
  where?: Readonly<Record<string, string | number>>;
}

/** The description of all tables: a Frictionless tabular data package. */
export interface DataPackage {
  name: string;
  title: string;
  resources: readonly Resource[];
}
