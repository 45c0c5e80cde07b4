import { existsSync } from "node:fs";
import { serveFolder } from "../serve/serveFolder.js";

if (!existsSync("dist/index.html")) {
  console.error("There is no built site in dist/: run `npm run build` first.");
  process.exit(1);
}
const { url } = await serveFolder("dist", { port: Number(process.env.PORT ?? 3000) });
console.log(`The course is at ${url}\nStop with Ctrl+C.`);
