/**
 * Moves a text that cannot be read to a key of its own, dated and never used twice;
 * false, with nothing touched, when there is no room for it.
 */
export function setAside(storage: Storage, key: string, text: string, today: string): boolean {
  try {
    storage.setItem(freeKey(storage, `${key}.set-aside.${today}`), text);
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
