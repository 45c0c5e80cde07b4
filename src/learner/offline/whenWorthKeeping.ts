import type { ItemState } from "../../model/item/attempt.js";

/**
 * Calls back once when the learner is at work: at once on a page that the build marks so, such as
 * the review; elsewhere after the first answer. Never on pages that were not built, which name no
 * worker.
 */
export function whenWorthKeeping(document: Document, then: () => void): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="offline"]');
  if (!meta) return;
  if (meta.dataset.atOnce !== undefined) {
    then();
    return;
  }
  const listen = ({ target }: Event) => {
    const { dataset, value } = target as HTMLElement & { value?: ItemState };
    if (!dataset.remember?.startsWith("item:") || !value?.attempts.length) return;
    document.removeEventListener("input", listen);
    then();
  };
  document.addEventListener("input", listen);
}
