import { dirname, join } from "node:path/posix";

/** Where a reference of a built file leads. */
export type Reference =
  | { kind: "external"; href: string }
  | { kind: "local"; file: string; anchor: string }
  | { kind: "absolute"; href: string }
  | { kind: "other" };

/** Reads an address as it is written in a file of the site. */
export function parseReference(href: string, from: string): Reference {
  if (/^(https?:)?\/\//i.test(href)) return { kind: "external", href };
  if (/^[a-z][a-z+.-]*:/i.test(href)) return { kind: "other" };
  if (href.startsWith("/")) return { kind: "absolute", href };
  const [address = "", anchor = ""] = href.split("#");
  const path = decodeURIComponent(address.split("?")[0] ?? "");
  if (path === "") return { kind: "local", file: from, anchor: decodeURIComponent(anchor) };
  const file = join(dirname(from), path);
  return {
    kind: "local",
    file: file.endsWith("/") || file === "." ? join(file, "index.html") : file,
    anchor: decodeURIComponent(anchor),
  };
}
