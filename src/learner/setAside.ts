const mark = ".set-aside.";

/** A text that was set aside. */
export interface Aside {
  key: string;
  text: string;
}

/** All that was set aside of a key, the oldest first. */
export function listAside(storage: Storage, key: string): Aside[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "");
  return keys
    .filter((name) => name.startsWith(key + mark))
    .sort()
    .map((name) => ({ key: name, text: storage.getItem(name) ?? "" }));
}

/**
 * Moves a text that cannot be read to a key of its own, dated and never used twice;
 * false, with nothing touched, when there is no room for it.
 */
export function setAside(storage: Storage, key: string, text: string, today: string): boolean {
  try {
    storage.setItem(freeKey(storage, `${key}${mark}${today}`), text);
    storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function freeKey(storage: Storage, base: string): string {
  let key = base;
  for (let n = 2; storage.getItem(key) !== null; n++) key = `${base}.${n}`;
  return key;
}
