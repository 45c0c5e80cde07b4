import type { Browser } from "playwright-core";
import { readThrough } from "../browser/answer.js";
import { withPhone } from "./measure.js";

/** Milliseconds from a reader's action to the frame that shows its effect, at a quarter of the speed. */
export async function respond(
  browser: Browser,
  url: string,
): Promise<{ answer: number[]; redraw: number[] }> {
  return withPhone(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    await readThrough(page);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addScriptTag({ content: timeTo });
    return {
      answer: await page.evaluate<number[]>("timeAnswers()"),
      redraw: await page.evaluate<number[]>("timeSwitches()"),
    };
  });
}

// As text, because a bundler's own names are not there in the page.
const timeTo = `
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  }));
  const settle = () => new Promise((done) => setTimeout(done, 300));
  async function time(target, act) {
    target.scrollIntoView({ block: "center", behavior: "instant" });
    await settle();
    const start = performance.now();
    act();
    await painted();
    return performance.now() - start;
  }
  async function timeAnswers() {
    const times = [];
    for (const item of document.querySelectorAll("quiz-item[data-kind=choice]")) {
      item.querySelector("input[type=radio]").click();
      const button = item.querySelector("button[name=confidence]");
      if (button.offsetParent) times.push(await time(button, () => button.click()));
    }
    return times;
  }
  async function timeSwitches() {
    const times = [];
    for (const figure of document.querySelectorAll("figure[data-figure]")) {
      for (const radio of [...figure.querySelectorAll("input[type=radio]")].slice(1)) {
        times.push(await time(figure, () => radio.click()));
      }
    }
    return times;
  }
`;
