import type { PageEnv } from "./token.js";

/** The id of the place of one use of a fact or a term, to which its note leads back. */
export function refOf(id: string, use: number): string {
  return `ref-${id}-${use}`;
}

/**
 * Renders a part of a page and notes down the uses of facts and terms that got no place in it: a question
 * shows a text again without its ids, and where no link can stand, as in the option of a select.
 */
export function notePlaces(env: PageEnv, render: () => string): string {
  const before = usesIn(env);
  const html = render();
  const places = new Set([...html.matchAll(/ id="(ref-[^"]*)"/g)].map(([, ref]) => ref));
  for (const [id, uses] of usesIn(env)) {
    for (let use = (before.get(id) ?? 0) + 1; use <= uses; use++) {
      if (places.has(refOf(id, use))) continue;
      env.unplacedUses ??= new Set();
      env.unplacedUses.add(refOf(id, use));
    }
  }
  return html;
}

function usesIn({ factUses, termUses }: PageEnv): Map<string, number> {
  return new Map([...(factUses ?? []), ...(termUses ?? [])]);
}

/** The places to which the note of a fact or a term can lead back. */
export function placesOf(env: PageEnv, id: string): string[] {
  const { unplacedUses } = env;
  const uses = Array.from({ length: usesIn(env).get(id) ?? 0 }, (_, i) => refOf(id, i + 1));
  return uses.filter((ref) => !unplacedUses?.has(ref));
}
