import type { Finding } from "../../model/finding.js";
import type { BuiltPage, BuiltSite } from "./builtSite.js";
import { pageFinding } from "./pageFinding.js";
import { parseReference } from "./reference.js";

interface Use {
  /** The address as written. */
  href: string;
  /** A link that the reader follows may leave the site; what the page loads by itself may not. */
  follows: boolean;
}

/** Checks that all that a page links to or loads is there, and that it loads nothing from elsewhere. */
export function checkLinks(page: BuiltPage, site: BuiltSite): Finding[] {
  return findUses(page.document).flatMap(({ href, follows }) => {
    const message = maybeProblem(href, follows, page, site);
    return message ? [pageFinding(page, message, `"${href}"`)] : [];
  });
}

function findUses(document: Document): Use[] {
  const links = [...document.querySelectorAll("a[href], area[href]")];
  const forms = [...document.querySelectorAll("form[action]")];
  const loads = [
    ...document.querySelectorAll("[src], link[href], use[href], image[href], [poster]"),
  ];
  const sets = [...document.querySelectorAll("[srcset]")];
  return [
    ...links.map((link) => ({ href: link.getAttribute("href") ?? "", follows: true })),
    ...forms.map((form) => ({ href: form.getAttribute("action") ?? "", follows: true })),
    ...loads.flatMap((element) =>
      ["src", "href", "poster"].flatMap((name) => {
        const href = element.getAttribute(name);
        return href === null ? [] : [{ href, follows: false }];
      }),
    ),
    ...sets.flatMap((element) =>
      (element.getAttribute("srcset") ?? "")
        .split(",")
        .map((part) => ({ href: part.trim().split(/\s/)[0] ?? "", follows: false })),
    ),
  ];
}

function maybeProblem(
  href: string,
  follows: boolean,
  page: BuiltPage,
  { files, pages }: BuiltSite,
): string | undefined {
  const reference = parseReference(href, page.file);
  if (reference.kind === "external") return follows ? undefined : `loads ${href} from elsewhere`;
  if (reference.kind === "absolute") return `${href} does not work under a sub-path`;
  if (reference.kind === "other") return undefined;
  const { file, anchor } = reference;
  if (!files.has(file)) return `${follows ? "broken link" : "missing file"}: ${href}`;
  const target = pages.get(file);
  if (!anchor || !target || target.anchors.has(anchor)) return undefined;
  return `broken link: ${href}: there is no "${anchor}" on that page`;
}
