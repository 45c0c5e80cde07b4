import { expect, it } from "vitest";
import { plantSeed, seedKey } from "../../src/learner/seed.js";

function plant(storage: () => Storage): string {
  const dataset: Record<string, string> = {};
  plantSeed({ documentElement: { dataset } } as unknown as Document, storage);
  return dataset.seed ?? "";
}

const memory = (map: Map<string, string>) =>
  ({
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  }) as unknown as Storage;

it("makes a seed once and keeps it", () => {
  const map = new Map<string, string>();
  const first = plant(() => memory(map));
  expect(first).toMatch(/^\d{1,10}$/);
  expect(plant(() => memory(map))).toBe(first);
  expect(map.get(seedKey)).toBe(first);
});

it("takes nothing for a seed that is none", () => {
  const map = new Map([[seedKey, "<b>"]]);
  const seed = plant(() => memory(map));
  expect(seed).toMatch(/^\d{1,10}$/);
  expect(map.get(seedKey)).toBe(seed);
});

it("works where nothing can be remembered", () => {
  const blocked = () => {
    throw new Error("SecurityError");
  };
  expect(plant(blocked)).toMatch(/^\d{1,10}$/);
});
