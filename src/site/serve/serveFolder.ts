import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { encodeFile } from "./encodeFile.js";
import { findFile } from "./findFile.js";
import { listen } from "./listen.js";

/** A folder on the air. */
export interface ServedFolder {
  /** The address of the site's first page, with the slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** One answer of the server. */
export interface Answer {
  path: string;
  status: number;
  /** Bytes of the body as sent, after compression. */
  bytes: number;
}

interface ServeOptions {
  /** The port to listen on; 0 takes any free one, and one that is taken gives way to the next. */
  port?: number;
  /** The path under which the site lives, with a slash at both ends. */
  base?: string;
  /** Milliseconds to wait before each answer. */
  latency?: number;
  /** Compression that is offered at most: a reader's wish for brotli can be answered by gzip. */
  encodings?: readonly ("br" | "gzip")[];
  /** Is told of each answer. */
  onAnswer?: (answer: Answer) => void;
}

/** Serves a folder of static files on this machine only. */
export async function serveFolder(
  folder: string,
  { port = 0, base = "/", ...options }: ServeOptions = {},
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(folder, base, request, response, options).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) };
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
  { latency = 0, encodings = ["br", "gzip"], onAnswer }: Omit<ServeOptions, "port" | "base">,
): Promise<void> {
  if (latency > 0) await sleep(latency);
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const found = pathname.startsWith(base)
    ? findFile(folder, `/${pathname.slice(base.length)}`)
    : { status: 404 as const };
  const send = (status: number, headers: Record<string, string>, body?: Buffer): void => {
    onAnswer?.({ path: pathname, status, bytes: body?.length ?? 0 });
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, {});
  if (found.status === 301) {
    return send(301, { location: base.slice(0, -1) + found.location });
  }
  if (!found.path) return send(404, { "content-type": "text/plain" }, Buffer.from("Not found\n"));
  const wish = encodings.filter((name) => request.headers["accept-encoding"]?.includes(name));
  const { body, headers } = encodeFile(found.path, wish.join(", "));
  if (found.status === 200 && request.headers["if-none-match"] === headers.etag) {
    return send(304, headers);
  }
  send(found.status, headers, body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
