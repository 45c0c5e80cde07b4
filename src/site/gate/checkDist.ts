import type { Finding } from "../../model/finding.js";
import { readSite } from "./builtSite.js";
import { checkAuthoring } from "./checkAuthoring.js";
import { checkCellImports } from "./checkCellImports.js";
import { checkFrameworkErrors } from "./checkFrameworkErrors.js";
import { checkHtml } from "./checkHtml.js";
import { checkLinks } from "./checkLinks.js";
import { checkModules } from "./checkModules.js";
import { checkStructure } from "./checkStructure.js";
import { checkStyles } from "./checkStyles.js";
import { findTwins } from "./findTwins.js";
import { toSourceFile } from "./sourceFile.js";

/** Checks everything that is published under `dist`. */
export async function checkDist(dist: string): Promise<Finding[]> {
  const site = readSite(dist);
  const pages = [...site.pages.values()];
  // The validator takes minutes over many twin ids, and its other messages about them would only repeat.
  const distinct = pages.filter(({ document }) => findTwins(document).length === 0);
  return [
    ...pages.flatMap(checkFrameworkErrors),
    ...pages.flatMap(checkAuthoring),
    ...pages.flatMap(checkStructure),
    ...pages.flatMap((page) => checkLinks(page, site)),
    ...checkStyles(site),
    ...(await checkModules(site)),
    ...(await checkHtml(distinct)),
  ];
}

/** Checks what Framework wrote before we bundle it: a page that it broke cannot be bundled. */
export async function checkFrameworkOutput(dist: string): Promise<Finding[]> {
  const site = readSite(dist);
  const findings = [
    ...[...site.pages.values()].flatMap(checkFrameworkErrors),
    ...[...site.pages.values()].flatMap(checkAuthoring),
    ...(await checkModules(site, { optional: /_observablehq\/|_npm\// })),
    ...(await checkCellImports(site)),
  ];
  return findings.map(({ file, message, severity }) => ({
    file: toSourceFile(file),
    message,
    severity,
  }));
}
