import { hashNumber } from "../../src/model/hashNumber.js";
import type { Table } from "../../src/model/table.js";

/** One way in which a file of figures gets spoilt; nothing when the table has no place for it. */
export interface Mutation {
  kind: string;
  spoil(lines: readonly string[], table: Table): string[] | undefined;
}

/** A number from 0 below `below` that a text decides. */
export function pick(seed: string, below: number): number {
  return below > 0 ? hashNumber(seed) % below : 0;
}

/** Changes the first line at or after a chosen one that a change fits. */
function onSomeLine(
  lines: readonly string[],
  seed: string,
  change: (line: string) => string,
): string[] | undefined {
  const count = lines.length - 1;
  for (let step = 0; step < count; step++) {
    const at = 1 + ((pick(seed, count) + step) % count);
    const line = lines[at] ?? "";
    const spoilt = change(line);
    if (spoilt !== line) return lines.map((each, i) => (i === at ? spoilt : each));
  }
  return undefined;
}

const seedOf = (kind: string, { resource }: Table) => `${kind} ${resource.name}`;

/** A number that stands alone in a cell, with the comma before it. */
const numberCell = /,(-?\d+)(\.\d+)?(?=,|$)/;

function nextDigit(digit: string): string {
  return String((Number(digit) + 1) % 10);
}

/** Every kind of damage that a person or a program does to a file of figures. */
export const mutations: readonly Mutation[] = [
  one("a digit changed", (line) =>
    line.replace(numberCell, (cell) => cell.replace(/\d(?=\D*$)/, nextDigit)),
  ),
  one("a digit dropped", (line) => line.replace(/,(\d+)\d(?=[,.]|$)/, ",$1")),
  one("a decimal point moved", (line) => line.replace(/,(\d)\.(\d)/, ",$1$2.")),
  one("a thousands separator", (line) => line.replace(/,(\d+)(\d{3})(?=,|$)/, ',"$1,$2"')),
  one("a decimal comma", (line) => line.replace(/,(\d+)\.(\d+)(?=,|$)/, ',"$1,$2"')),
  one("a number emptied", (line) => line.replace(numberCell, ",")),
  one("a unit swapped", (line) =>
    line.replace(/,(percent|tonnes_\w+|kt|usd\w*|entries)(?=,)/, swapUnit),
  ),
  one("a grade swapped", (line) =>
    line.replace(/,([AB])(?=,[a-z0-9-]+,)/, (_, g) => (g === "A" ? ",B" : ",A")),
  ),
  one("a source misspelt", (line) => line.replace(/(,[ABD],[a-z0-9-]+)(?=,|$)/, "$1x")),
  one("a space before a text", (line) => line.replace(/^([^",]+),/, " $1,")),
  one("an unclosed quote", (line) => line.replace(/^([^",]+),/, '"$1,')),
  one("a cell too many", (line) => `${line},`),
  {
    kind: "a row dropped",
    spoil: (lines, table) => {
      const at = 1 + pick(seedOf("drop", table), lines.length - 1);
      return lines.filter((_, i) => i !== at);
    },
  },
  {
    kind: "a row twice",
    spoil: (lines, table) => {
      const at = 1 + pick(seedOf("twice", table), lines.length - 1);
      return [...lines, lines[at] ?? ""];
    },
  },
  {
    kind: "two rows swapped",
    spoil: ([head = "", first = "", second = "", ...rest]) =>
      second && first !== second ? [head, second, first, ...rest] : undefined,
  },
  {
    kind: "a byte-order mark",
    spoil: ([head = "", ...rest]) => [`\ufeff${head}`, ...rest],
  },
  { kind: "Windows line ends", spoil: (lines) => lines.map((line) => `${line}\r`) },
  {
    kind: "a column renamed",
    spoil: ([head = "", ...rest]) => [head.replace(/^[a-z_]+/, "$&s"), ...rest],
  },
  {
    kind: "a text in another encoding",
    spoil: (lines, table) =>
      onSomeLine(lines, seedOf("encoding", table), (line) => line.replace(/[a-z]/, "\ufffd")),
  },
];

function one(kind: string, change: (line: string) => string): Mutation {
  return { kind, spoil: (lines, table) => onSomeLine(lines, seedOf(kind, table), change) };
}

function swapUnit(_all: string, unit: string): string {
  return unit === "percent" ? ",tonnes_reo" : ",percent";
}
