import type { Resource } from "./dataPackage.js";

/** Terms under which a table may be handed on as a whole; `notspecified` is for collected single figures. */
const open = new Set(["CC-BY-4.0", "MIT", "other-pd", "notspecified"]);

/** Whether a table may be taken along as a whole; terms that are not known to be open forbid it. */
export function mayPublish({ licenses }: Pick<Resource, "licenses">): boolean {
  return licenses.every(({ name }) => open.has(name));
}
