import { checkCharacter, findForeign, fromBase32, tidyCode, toBase32 } from "./base32.js";
import { gameLength, type Move, type Rules, sides } from "./rules.js";
import { codedChoices, type Setup, seedCount } from "./setup.js";

const setupLength = 7;
const movesLength = 4;

/** The characters of a whole code, without hyphens. */
export const codeLength = setupLength + movesLength + 1;

/** One field of a setup: how many values it has, and what they are counted in. */
interface Field {
  size: number;
  step: number;
  most: number;
}

const field = (size: number, step = 1, most = (size - 1) * step): Field => ({ size, step, most });

/** The steps and the greatest values that rules may have, so that a code can hold them. */
export const ruleFields = {
  gain: field(16, 0.1),
  erosion: field(16, 0.05),
  dependence: field(32, 0.05, 1),
  sales: field(8, 0.1),
} as const satisfies Record<keyof Rules, Field>;

const { gain, erosion, dependence, sales } = ruleFields;
const fields: readonly Field[] = [
  field(sides.length),
  field(8, 1, codedChoices.length - 1),
  field(seedCount),
  ...[gain, dependence, dependence, sales, sales, erosion],
];

/** Everything settled before a game, in seven characters. */
export function toSetupCode({ side, opponent, seed, rules }: Setup): string {
  const values = [
    sides.indexOf(side),
    codedChoices.indexOf(opponent),
    seed,
    rules.gain,
    ...sides.map((one) => rules.dependence[one]),
    ...sides.map((one) => rules.sales[one]),
    rules.erosion,
  ];
  const packed = fields.reduce(
    (sum, { size, step }, i) => sum * size + Math.round((values[i] ?? 0) / step),
    0,
  );
  return toBase32(packed, setupLength);
}

/** Seven characters → the setup that they stand for; nothing when they stand for none. */
export function fromSetupCode(text: string): Setup | undefined {
  if (text.length !== setupLength || findForeign(text) !== undefined) return undefined;
  let packed = fromBase32(text);
  const values = fields.toReversed().map(({ size, step }) => {
    const count = packed % size;
    packed = Math.floor(packed / size);
    // 3 × 0.1 is a little more than 0.3.
    return Number((count * step).toFixed(2));
  });
  if (values.toReversed().some((value, i) => value > (fields[i]?.most ?? 0))) return undefined;
  const [r = 0, soldUs = 0, soldChina = 0, us = 0, china = 0, k = 0, seed = 0, who = 0, at = 0] =
    values;
  const [side, opponent] = [sides[at], codedChoices[who]];
  if (!side || !opponent) return undefined;
  const rules = {
    ...{ gain: k, erosion: r },
    dependence: { china, us },
    sales: { china: soldChina, us: soldUs },
  };
  return { side, opponent, seed, rules };
}

/** A whole game in twelve characters: KKKK-KKKK-KKKK. */
export function toGameCode(setup: Setup, moves: readonly Move[]): string {
  const bits = moves.reduce((sum, move) => sum * 2 + Number(move === "weapon"), 0);
  const text = toSetupCode(setup) + toBase32(bits, movesLength);
  return (text + checkCharacter(text)).replace(/(.{4})(?=.)/g, "$1-");
}

/** Why a code is refused. */
export type CodeProblem =
  | { problem: "empty" | "mistyped" | "unknown" }
  | { problem: "length"; found: number }
  | { problem: "foreign"; found: string };

/** What a code stands for. */
export type ReadCode = { setup: Setup; moves: Move[] } | CodeProblem;

/** A code as somebody typed it → the game, or why it is none. */
export function parseGameCode(typed: string): ReadCode {
  const text = tidyCode(typed.slice(0, 200));
  if (text === "") return { problem: "empty" };
  const found = findForeign(text);
  if (found !== undefined) return { problem: "foreign", found };
  if (text.length !== codeLength) return { problem: "length", found: text.length };
  const told = text.slice(0, -1);
  if (checkCharacter(told) !== text.at(-1)) return { problem: "mistyped" };
  const setup = fromSetupCode(told.slice(0, setupLength));
  if (!setup) return { problem: "unknown" };
  return { setup, moves: toMoves(fromBase32(told.slice(setupLength))) };
}

function toMoves(bits: number): Move[] {
  return Array.from({ length: gameLength }, (_, i): Move => {
    return (bits >> (gameLength - 1 - i)) & 1 ? "weapon" : "trade";
  });
}
