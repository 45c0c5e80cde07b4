import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCharacter } from "../../../src/model/game/base32.js";
import {
  fromSetupCode,
  parseGameCode,
  toGameCode,
  toSetupCode,
} from "../../../src/model/game/gameCode.js";
import { type Move, usualRules } from "../../../src/model/game/rules.js";
import type { Setup } from "../../../src/model/game/setup.js";
import { anySetup, wholeGame } from "./arbitraryGame.js";

const setup: Setup = { side: "us", opponent: "titForTat", seed: 7, rules: usualRules };
const moves = Array.from({ length: 20 }, (_, i): Move => (i === 4 ? "weapon" : "trade"));
const digits = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];

describe("toGameCode", () => {
  it("writes a game in twelve characters that stay the same for ever", () => {
    expect(toGameCode(setup, moves)).toMatchInlineSnapshot(`"P3NA-A941-000D"`);
  });

  it("is read back as the same game", () => {
    fc.assert(
      fc.property(anySetup, wholeGame, (start, mine) => {
        const code = toGameCode(start, mine);
        expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(parseGameCode(code)).toEqual({ setup: start, moves: mine });
      }),
    );
  });

  it("is read however it is typed: small letters, gaps, O and I for 0 and 1", () => {
    fc.assert(
      fc.property(anySetup, wholeGame, (start, mine) => {
        const code = toGameCode(start, mine);
        const typed = code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
        expect(parseGameCode(` ${typed.replaceAll("-", " – ")}\n`)).toEqual({
          setup: start,
          moves: mine,
        });
      }),
    );
  });
});

describe("parseGameCode", () => {
  it("finds every wrong character, and every two that changed places", () => {
    fc.assert(
      fc.property(
        anySetup,
        wholeGame,
        fc.nat(11),
        fc.nat(11),
        fc.nat(31),
        (start, mine, i, j, k) => {
          const chars = [...toGameCode(start, mine).replaceAll("-", "")];
          const wrong = chars.with(i, digits[k]!);
          if (wrong[i] !== chars[i])
            expect(parseGameCode(wrong.join(""))).toEqual({ problem: "mistyped" });
          const swapped = chars.with(i, chars[j]!).with(j, chars[i]!);
          if (chars[i] !== chars[j])
            expect(parseGameCode(swapped.join(""))).toEqual({ problem: "mistyped" });
        },
      ),
    );
  });

  it.each([
    ["", { problem: "empty" }],
    [" - ", { problem: "empty" }],
    ["ABC", { problem: "length", found: 3 }],
    ["ABCD-EFGH-JKMN-P", { problem: "length", found: 13 }],
    ["ABCD-EFGH-JKMU", { problem: "foreign", found: "U" }],
    ["ABCD EFGH JKM!", { problem: "foreign", found: "!" }],
    ["ABCD EFGH JKM\u{1f600}", { problem: "foreign", found: "\u{1f600}" }],
    ["x".repeat(1e5), { problem: "length", found: 200 }],
  ])("refuses %.30s and says why", (typed, problem) => {
    expect(parseGameCode(typed)).toEqual(problem);
  });

  it("refuses what checks but is no game that there is", () => {
    const told = "ZZZZZZZ0000";
    expect(parseGameCode(told + checkCharacter(told))).toEqual({ problem: "unknown" });
  });

  it("answers any text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (typed) => {
        const read = parseGameCode(typed);
        expect("problem" in read || read.moves.length === 20).toBe(true);
      }),
    );
  });
});

describe("fromSetupCode", () => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(anySetup, (start) => {
        expect(toSetupCode(start)).toHaveLength(7);
        expect(fromSetupCode(toSetupCode(start))).toEqual(start);
      }),
    );
  });

  it("of any other text is nothing", () => {
    for (const text of ["", "abc", "ZZZZZZZ", "UUUUUUU", "12345678"]) {
      expect(fromSetupCode(text)).toBeUndefined();
    }
  });
});
