import { renderItem } from "../../items/markup/renderItem.js";
import { escapeHtml } from "../../model/escapeHtml.js";
import { enPages } from "../../model/words/en.js";
import type { Place } from "../place.js";
import { readItem } from "../readItem.js";

/** A `specimen` fence → the source of an item beside the item itself, live and not remembered. */
export function renderSpecimen(
  yaml: string,
  place: Place,
  inline: (markdown: string) => string,
): string {
  const item = readItem(yaml, place);
  return `<div class="specimen">
<pre class="specimen__source" tabindex="0" role="region" aria-label="${enPages.item.source(item.kind)}"><code>${escapeHtml(yaml.trimEnd())}</code></pre>
<div class="specimen__live">
${renderItem(item, { inline, remembered: false })}
</div>
</div>`;
}
