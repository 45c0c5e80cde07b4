import { excerpt, markText, type TextPart } from "../../model/search/excerpt.js";
import type { SearchGroup, SearchHit } from "../../model/search/searchIndex.js";
import { enSearch } from "../../model/words/en/search.js";
import { type Make, makeButton } from "../report/make.js";

const first = 4;

/** Links to the sorts of results, where there are several. */
export function makeJumps(make: Make, groups: readonly SearchGroup[]): HTMLElement | undefined {
  if (groups.length < 2) return undefined;
  const links = groups.map(({ sort, hits }) =>
    make("a", { href: `#${headId(sort)}` }, `${enSearch.sorts[sort]} ${hits.length}`),
  );
  return make("nav", { class: "search__jumps", "aria-label": enSearch.jumps }, ...links);
}

function headId(sort: string): string {
  return `found-${sort}`;
}

/** The results of a query by sort; of each sort the best, and the others when asked for. */
export function makeGroups(make: Make, groups: readonly SearchGroup[], home: URL): HTMLElement[] {
  return groups.map(({ sort, hits }) => {
    const id = headId(sort);
    const list = make("ol", { class: "search__hits" });
    list.append(...hits.slice(0, first).map((hit) => makeHit(make, hit, home)));
    const section = make(
      "section",
      { class: "search__group", "aria-labelledby": id },
      make(
        "h2",
        { id, tabindex: "-1" },
        enSearch.sorts[sort],
        " ",
        make("span", {}, String(hits.length)),
      ),
      list,
    );
    if (hits.length > first) section.append(makeMore(make, list, hits, home));
    return section;
  });
}

function makeMore(make: Make, list: HTMLElement, hits: readonly SearchHit[], home: URL): Node {
  const button = makeButton(make, enSearch.more(hits.length), () => {
    const rest = hits.slice(first).map((hit) => makeHit(make, hit, home));
    list.append(...rest);
    button.remove();
    rest[0]?.querySelector("a")?.focus();
  });
  return button;
}

function makeHit(make: Make, { entry, terms }: SearchHit, home: URL): HTMLElement {
  const link = make("a", { href: new URL(entry.href, home).href });
  link.append(...makeParts(make, markText(entry.title, terms)));
  const text = make("p", { class: "search__text" });
  text.append(...makeParts(make, excerpt(entry.text, terms)));
  const place = entry.place && make("p", { class: "search__place" }, entry.place);
  return make("li", {}, link, place || undefined, text);
}

function makeParts(make: Make, parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, mark }) =>
    mark ? make("mark", {}, text) : make.document.createTextNode(text),
  );
}
