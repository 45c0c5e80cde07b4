/** Calls back once, when the reader is so many screens away from an element; returns how to stop. */
export function whenNear(element: Element, callback: () => void, { screens = 1 } = {}): () => void {
  if (typeof IntersectionObserver === "undefined") {
    callback();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: `${screens * 100}% 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
