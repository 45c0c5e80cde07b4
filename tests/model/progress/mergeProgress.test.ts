import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeProgress } from "../../../src/model/progress/mergeProgress.js";
import { emptyProgress, type Progress } from "../../../src/model/progress/progress.js";
import { anyProgress, anyProgressToday } from "./arbitraryProgress.js";

const merge = mergeProgress;
const tidy = (progress: Progress) => merge(progress, emptyProgress);

describe("mergeProgress", () => {
  it("is the same in either order", () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  // Of several wordings one stays, so that what it is merged with first can make a difference.
  it("is the same however three are grouped, while the wordings are the same", () => {
    fc.assert(
      fc.property(anyProgressToday, anyProgressToday, anyProgressToday, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it("changes nothing when merged with itself or with nothing", () => {
    fc.assert(
      fc.property(anyProgress, (a) => {
        expect(merge(a, a)).toEqual(tidy(a));
        expect(tidy(a)).toEqual(a);
      }),
    );
  });

  it("loses no attempt at the same wording of an item", () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const { items } = merge(a, b);
        for (const [id, record] of [...Object.entries(a.items), ...Object.entries(b.items)]) {
          const merged = items[id];
          if (merged?.hash !== record.hash) continue;
          for (const attempt of record.attempts) expect(merged.attempts).toContainEqual(attempt);
          expect(merged.revealed || !record.revealed).toBe(true);
        }
      }),
    );
  });

  it("keeps the longer game, of two as long the later", () => {
    const game = (moves: string, at: number): Progress => ({
      ...emptyProgress,
      games: { g: { setup: "0000000", moves, at } },
    });
    expect(merge(game("ttw", 1), game("t", 9))).toEqual(game("ttw", 1));
    expect(merge(game("ttw", 1), game("www", 2))).toEqual(game("www", 2));
    expect(merge(game("ttw", 1), emptyProgress)).toEqual(game("ttw", 1));
  });

  it("keeps attempts in the order of their time", () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        for (const { attempts } of Object.values(merge(a, b).items)) {
          const times = attempts.map(({ at }) => at);
          expect(times).toEqual([...times].sort((x, y) => x - y));
        }
      }),
    );
  });
});
