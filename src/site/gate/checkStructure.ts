import type { Finding } from "../../model/finding.js";
import type { BuiltPage } from "./builtSite.js";
import { findTwins } from "./findTwins.js";
import { pageFinding } from "./pageFinding.js";

type Check = (page: BuiltPage) => string[];

/** Checks what every page must have for a reader with any device. */
export function checkStructure(page: BuiltPage): Finding[] {
  return checks.flatMap((check) => check(page)).map((message) => pageFinding(page, message));
}

const language: Check = ({ document }) =>
  document.documentElement.getAttribute("lang") ? [] : ["<html> has no lang"];

const zoom: Check = ({ document }) => {
  const viewport = document.querySelector('meta[name="viewport"]')?.getAttribute("content");
  if (!viewport) return ["there is no viewport"];
  return /maximum-scale|user-scalable\s*=\s*(no|0)/.test(viewport)
    ? [`the viewport forbids zoom: ${viewport}`]
    : [];
};

const title: Check = ({ document }) =>
  document.querySelector("title")?.textContent?.trim() ? [] : ["there is no title"];

const oneHeading: Check = ({ document }) => {
  const { length } = document.querySelectorAll("h1");
  return length === 1 ? [] : [`there are ${length} h1, expected one`];
};

const headingOrder: Check = ({ document }) => {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  return headings.flatMap((heading, i) => {
    const before = levels[i - 1] ?? 0;
    const level = levels[i] ?? 1;
    return level > before + 1
      ? [`heading "${heading.textContent?.trim()}" is h${level} after h${before}`]
      : [];
  });
};

const landmarks: Check = ({ document, file }) => {
  // A page made for a frame has the banner of the page around it.
  const banners = file.startsWith("embed/") ? 0 : 1;
  const counts = [
    { name: "main", found: document.querySelectorAll("main").length, expected: 1 },
    {
      name: "banner (a header outside main)",
      found: outer(document, "header"),
      expected: banners,
    },
  ];
  const footers = outer(document, "footer");
  return [
    ...counts.flatMap(({ name, found, expected }) =>
      found === expected
        ? []
        : [`there are ${found} of the landmark ${name}, expected ${expected ? "one" : "none"}`],
    ),
    ...(footers > 1 ? [`there are ${footers} footers outside main, expected one at most`] : []),
  ];
};

function outer(document: Document, tag: string): number {
  const sectioning = "main, article, aside, nav, section";
  return [...document.querySelectorAll(tag)].filter((element) => !element.closest(sectioning))
    .length;
}

const skipLink: Check = ({ document, anchors }) => {
  const first = document.querySelector("body a[href], body button, body input, body select");
  const target = first?.getAttribute("href") ?? "";
  if (!target.startsWith("#")) return ["the first thing to focus is no skip link"];
  return anchors.has(target.slice(1))
    ? []
    : [`the skip link goes to ${target}, which is not there`];
};

const uniqueIds: Check = ({ document }) =>
  findTwins(document).map((id) => `the id "${id}" is there twice`);

const checks: readonly Check[] = [
  language,
  zoom,
  title,
  oneHeading,
  headingOrder,
  landmarks,
  skipLink,
  uniqueIds,
];
