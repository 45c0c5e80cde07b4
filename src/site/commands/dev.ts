import { startDev } from "../dev/startDev.js";

const stop = startDev({ args: process.argv.slice(2) });
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stop();
    process.exit();
  });
}
