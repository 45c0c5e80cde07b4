import type { Resource } from "./dataPackage.js";

/** Whether a table may be handed on whole; a licence `other-closed` in its description forbids it. */
export function mayPublish({ licenses }: Pick<Resource, "licenses">): boolean {
  return licenses.every(({ name }) => name !== "other-closed");
}
