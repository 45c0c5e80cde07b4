import { cataloguedTables } from "./src/site/catalogue/tableList.js";
import { itemSchemaFile } from "./src/site/item/jsonSchema.js";
import { embedPaths } from "./src/site/kit/embedPath.js";
import { linkFolders } from "./src/site/linkFolders.js";
import { extendMarkdown } from "./src/site/markdown/extendMarkdown.js";
import { pageFooter } from "./src/site/page/pageFooter.js";
import { pageHead } from "./src/site/page/pageHead.js";
import { pageHeader } from "./src/site/page/pageHeader.js";
import { tablePath } from "./src/site/tablePath.js";

linkFolders();

export default {
  root: "docs",
  title: "Rare Leverage",
  typographer: true,
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveExtension: true,
  preserveIndex: true,
  // Half the time of the default, which starts one process to start another.
  interpreters: { ".ts": [process.execPath, "--import", "tsx"] },
  dynamicPaths: [
    ...cataloguedTables().map(({ resource }) => tablePath(resource.name)),
    `/${itemSchemaFile}`,
    ...embedPaths(),
  ],
  head: pageHead,
  header: pageHeader,
  footer: pageFooter,
  markdownIt: extendMarkdown,
};
