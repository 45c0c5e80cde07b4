import { en } from "../model/words/en/core.js";
import { bindAll } from "./bind.js";
import { showNotice } from "./notice.js";
import { worthKeeping } from "./offline/worthKeeping.js";
import { Store, storageKey } from "./store.js";

const store = new Store({
  storage: () => window.localStorage,
  tell: (trouble) => {
    document.documentElement.dataset.trouble = trouble;
    showNotice(document, en.progress[trouble]);
  },
  today: () => new Date().toISOString().slice(0, 10),
});

const refresh = bindAll(document, store, { now: () => Date.now() });

window.addEventListener("storage", ({ key, newValue }) => {
  if (key !== storageKey || newValue === null) return;
  store.receive(newValue);
  refresh();
});

worthKeeping(document).then(async () => {
  const { keepOffline } = await import("./offline/keepOffline.js");
  return keepOffline(document, store.progress);
});

if (document.querySelector("[data-kept]")) {
  void import("./offline/keptPages.js").then(({ sayKept }) => sayKept(document));
}
