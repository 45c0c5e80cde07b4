import { parseHTML } from "linkedom";
import { drawEvidenceBars } from "../../charts/evidenceBars.js";
import { drawEvidenceDates } from "../../charts/evidenceDates.js";
import { narrowWidth } from "../../charts/frame.js";
import type { Claim } from "../../model/claim/claim.js";
import type { Fact } from "../../model/fact/fact.js";
import { enPages } from "../../model/words/en/pages.js";

const words = enPages.claims;

/** The evidence of a claim as one small drawing, the same on a phone and on a wide page. */
export function drawClaim(
  { draw, id }: Pick<Claim, "draw" | "id">,
  facts: ReadonlyMap<string, Fact>,
): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const values = draw.values.flatMap(({ fact: name, label }) => {
    const fact = facts.get(name);
    return fact ? [{ label, value: fact.value, text: fact.text }] : [];
  });
  const inWords = values.map(({ label, text }) => `${label}: ${text}`).join("; ");
  const label = `${draw.title}. ${inWords}.`;
  const options = { document, width: narrowWidth + 40, label };
  const svg =
    draw.form === "dates"
      ? drawEvidenceDates(
          values.map(({ value, ...each }) => ({ ...each, day: String(value) })),
          options,
        )
      : drawEvidenceBars(
          values.map(({ value, ...each }) => ({ ...each, value: Number(value) })),
          { ...options, about: draw.title, claimed: claimedBy(draw) },
        );
  svg.setAttribute("data-claim", id);
  return svg.outerHTML;
}

function claimedBy(draw: Claim["draw"]) {
  if (draw.form !== "bars" || !draw.claimed) return undefined;
  const [from = 0, to = from] = draw.claimed;
  const range = from === to ? String(from) : `${from}–${to}`;
  return { from, to, text: `${words.says}: ${range}` };
}
