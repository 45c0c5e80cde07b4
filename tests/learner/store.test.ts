import { describe, expect, it } from "vitest";
import { Store, storageKey, type Trouble } from "../../src/learner/store.js";
import { emptyProgress, recordPlace } from "../../src/model/progress/progress.js";

const place = (at: number) => ({ step: `s${at}`, number: 1, title: "One", at });
const aside = `${storageKey}.set-aside.2026-01-02`;

/** A storage in memory, with room for so many characters of values. */
function memory(entries: Record<string, string> = {}, { room = 1e6 } = {}): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (n) => [...map.keys()][n] ?? null,
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => {
      const others = [...map].filter(([other]) => other !== key).map(([, text]) => text);
      if (others.join("").length + value.length > room) throw new Error("QuotaExceededError");
      map.set(key, value);
    },
  };
}

function open(storage: Storage | (() => Storage)): { store: Store; told: Trouble[] } {
  const told: Trouble[] = [];
  const store = new Store({
    storage: typeof storage === "function" ? storage : () => storage,
    tell: (trouble) => told.push(trouble),
    today: () => "2026-01-02",
  });
  return { store, told };
}

describe("Store", () => {
  it("remembers from one visit to the next", () => {
    const storage = memory();
    open(storage).store.update((progress) => recordPlace(progress, "x", place(1)));
    const { store, told } = open(storage);
    expect(store.progress.places).toEqual({ x: place(1) });
    expect(told).toEqual([]);
  });

  it("keeps what it cannot read aside, says so once, and starts anew", () => {
    const storage = memory({ [storageKey]: "{oops" });
    const { store, told } = open(storage);
    expect(told).toEqual(["setAside"]);
    expect(storage.getItem(aside)).toBe("{oops");
    store.update((progress) => recordPlace(progress, "x", place(1)));
    expect(open(storage).store.progress.places).toEqual({ x: place(1) });
    expect(open(storage).told).toEqual([]);
  });

  it("never writes over what was kept aside before", () => {
    const storage = memory({ [aside]: "first", [storageKey]: "second" });
    open(storage);
    expect(storage.getItem(aside)).toBe("first");
    expect(storage.getItem(`${aside}.2`)).toBe("second");
  });

  it("leaves the original alone when there is no room to keep it aside", () => {
    const storage = memory({ [storageKey]: "{oops" }, { room: 6 });
    const { store, told } = open(storage);
    store.update((progress) => recordPlace(progress, "x", place(1)));
    expect(storage.getItem(storageKey)).toBe("{oops");
    expect(store.progress.places).toEqual({ x: place(1) });
    expect(told).toEqual(["setAside"]);
  });

  it("works in memory when storage is blocked, and says so once", () => {
    const { store, told } = open(() => {
      throw new Error("SecurityError");
    });
    store.update((progress) => recordPlace(progress, "x", place(1)));
    store.update((progress) => recordPlace(progress, "y", place(2)));
    expect(Object.keys(store.progress.places)).toEqual(["x", "y"]);
    expect(told).toEqual(["blocked"]);
  });

  it("works in memory when storage is full, and says so once", () => {
    const { store, told } = open(memory({}, { room: 10 }));
    store.update((progress) => recordPlace(progress, "x", place(1)));
    store.update((progress) => recordPlace(progress, "y", place(2)));
    expect(Object.keys(store.progress.places)).toEqual(["x", "y"]);
    expect(told).toEqual(["full"]);
  });

  it("loses nothing when two tabs write in turn", () => {
    const storage = memory();
    const [one, two] = [open(storage).store, open(storage).store];
    one.update((progress) => recordPlace(progress, "x", place(1)));
    two.update((progress) => recordPlace(progress, "y", place(2)));
    expect(Object.keys(open(storage).store.progress.places)).toEqual(["x", "y"]);
    one.receive(storage.getItem(storageKey) ?? "");
    expect(Object.keys(one.progress.places)).toEqual(["x", "y"]);
  });

  it("passes over what another tab sends when it cannot be read", () => {
    const { store } = open(memory());
    store.receive("{oops");
    expect(store.progress).toEqual(emptyProgress);
  });

  it("does not bring back in one tab what was reset in another", () => {
    const storage = memory();
    const [one, two] = [open(storage).store, open(storage).store];
    one.update((progress) => recordPlace(progress, "x", place(1)));
    two.receive(storage.getItem(storageKey) ?? "");
    two.update(() => emptyProgress);
    one.update((progress) => recordPlace(progress, "y", place(2)));
    expect(Object.keys(open(storage).store.progress.places)).toEqual(["y"]);
  });

  it("keeps what it could not save when another tab has saved something else", () => {
    const storage = memory({}, { room: 200 });
    const { store } = open(storage);
    store.update((progress) => recordPlace(progress, "x", { ...place(1), title: "x".repeat(200) }));
    open(storage).store.update((progress) => recordPlace(progress, "y", place(2)));
    store.receive(storage.getItem(storageKey) ?? "");
    expect(Object.keys(store.progress.places)).toEqual(["x", "y"]);
  });

  it("leaves what a later edition stored as it is, says so, and works in memory", () => {
    const text = JSON.stringify({ ...emptyProgress, version: 9, more: true });
    const storage = memory({ [storageKey]: text });
    const { store, told } = open(storage);
    store.update((progress) => recordPlace(progress, "x", place(1)));
    expect(storage.getItem(storageKey)).toBe(text);
    expect(Object.keys(store.progress.places)).toEqual(["x"]);
    expect(told).toEqual(["newer"]);
  });

  it("stores nothing that it would refuse to read again", () => {
    const storage = memory({}, { room: 1e8 });
    const { store, told } = open(storage);
    const note = { text: "x".repeat(4000), at: 1 };
    const record = { hash: "h", attempts: [], revealed: false, note };
    const items = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`a${i}`, record]));
    store.update((progress) => ({ ...progress, items }));
    expect(storage.getItem(storageKey)).toBeNull();
    expect(told).toEqual(["full"]);
  });

  it("tells what it set aside, and what trouble there was", () => {
    const storage = memory({
      [`${storageKey}.set-aside.2025-12-31`]: "old",
      [storageKey]: "{oops",
    });
    const { store } = open(storage);
    expect(store.stored).toEqual({
      trouble: "setAside",
      aside: [
        { key: `${storageKey}.set-aside.2025-12-31`, text: "old" },
        { key: aside, text: "{oops" },
      ],
    });
    expect(open(memory()).store.stored).toEqual({ aside: [] });
    const blocked = open(() => {
      throw new Error("SecurityError");
    });
    expect(blocked.store.stored).toEqual({ trouble: "blocked", aside: [] });
  });
});
