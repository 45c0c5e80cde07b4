import type { Server } from "node:http";

/** Makes a server listen on this machine, on the port or on the next free one after it. */
export async function listen(
  server: Server,
  port: number,
  { host = "localhost" } = {},
): Promise<void> {
  try {
    await tryPort(server, port, host);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "EADDRINUSE") throw error;
    await listen(server, port + 1, { host });
  }
}

function tryPort(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
}
