/** The file that an author wrote for a file that Framework wrote: a page's Markdown, a module's TypeScript. */
export function toSourceFile(file: string): string {
  const module = /^dist\/_import\/(.+)\.[0-9a-f]{8}\.js$/.exec(file)?.[1];
  if (module) return `${module}.ts`;
  return file.replace(/^dist\/(.+)\.html$/, "docs/$1.md");
}
