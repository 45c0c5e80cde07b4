import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { startDev } from "../../src/site/dev/startDev.js";
import { listen } from "../../src/site/serve/listen.js";
import { type Fixture, makeFixture } from "./fixture.js";

let fixture: Fixture | undefined;
let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  fixture?.remove();
});

const loader = `import { readFileSync } from "node:fs";
process.stdout.write(JSON.stringify(readFileSync("data/figure.csv", "utf8").trim().split("\\n")));`;

async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0, { host: "127.0.0.1" });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Asks again until the answer contains the text; gives the last answer. */
async function askUntil(url: string, text: string): Promise<string> {
  let answer = "";
  for (let i = 0; i < 200 && !answer.includes(text); i++) {
    await sleep(200);
    answer = await fetch(url).then((response) => response.text(), String);
  }
  return answer;
}

it("startDev shows an edited CSV without a restart", async () => {
  fixture = makeFixture({
    "data/figure.csv": "year,value\n2010,41\n",
    "loaders/figure.json.ts": loader,
    "docs/index.md": '# Start\n\n```js\nFileAttachment("/loaders/figure.json").json()\n```\n',
  });
  const port = await freePort();
  stop = startDev({ root: fixture.root, args: [`--port=${port}`], shown: false });
  const site = `http://127.0.0.1:${port}`;
  expect(await askUntil(`${site}/`, "registerFile")).toContain("figure.json");
  expect(await askUntil(`${site}/_file/loaders/figure.json`, "2010")).toContain("2010,41");
  fixture.write("data/figure.csv", "year,value\n2010,42\n");
  expect(await askUntil(`${site}/_file/loaders/figure.json`, "42")).toContain("2010,42");
});
