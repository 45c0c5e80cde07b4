import { bundleInline } from "./bundleInline.js";

const source = `
import { helpLost } from "./src/learner/notFound.js";
helpLost(document, {
  pathname: location.pathname,
  exists: async (path) => (await fetch(path)).ok,
  storage: () => localStorage,
});
`;

let script: string | undefined;

/** The script of the page for missing addresses: it stands in the page, since no address of a file holds there. */
export function notFoundScript(): string {
  script ??= bundleInline(source);
  return script;
}
