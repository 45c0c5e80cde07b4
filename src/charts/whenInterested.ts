/** Calls back once: at the first pointer or focus in the element, or when it comes near on an idle page. */
export function whenInterested(element: HTMLElement, wake: () => void): void {
  const events = ["pointerenter", "focusin", "touchstart"] as const;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) start();
    },
    { rootMargin: "200px" },
  );
  const start = () => {
    observer.disconnect();
    for (const type of events) element.removeEventListener(type, start);
    wake();
  };
  for (const type of events) element.addEventListener(type, start, { passive: true });
  whenIdle(() => observer.observe(element));
}

/** After the page has loaded and has nothing else to do. */
function whenIdle(callback: () => void): void {
  const idle = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(callback, { timeout: 4000 });
    else setTimeout(callback, 500);
  };
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}
