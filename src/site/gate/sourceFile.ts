/** The file that an author wrote for a file that Framework wrote: a page's Markdown, a module's TypeScript. */
export function toSourceFile(file: string): string {
  const module = /^dist\/_import\/(.+)\.[0-9a-f]{8}\.js$/.exec(file)?.[1];
  if (module) return `${module}.ts`;
  // The pages of the tables are made from one file.
  if (/^dist\/data\/(?!index\.|sources\.)[a-z0-9_]+\.html$/.test(file))
    return "docs/data/[table].md";
  return file.replace(/^dist\/(.+)\.html$/, "docs/$1.md");
}
