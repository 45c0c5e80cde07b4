/** What sends `input`: a field, whose value is text, or an item, whose value is its state. */
type Sender = EventTarget & { value?: { attempts?: readonly unknown[] } };

/**
 * Waits until the learner is at work: not at all on a page that the build marks so, such as the
 * review; elsewhere for the first answer; forever on a page that was not built, which names no
 * worker.
 */
export function worthKeeping(document: Document): Promise<void> {
  return new Promise((done) => {
    const meta = document.querySelector<HTMLElement>("meta[name=offline]");
    if (meta?.dataset.atOnce === "") done();
    else if (meta) {
      document.addEventListener("input", ({ target }) => {
        if ((target as Sender).value?.attempts?.length) done();
      });
    }
  });
}
