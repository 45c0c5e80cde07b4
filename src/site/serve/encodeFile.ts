import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { contentType, isCompressible } from "./contentType.js";

/** A file as it goes over the wire. */
export interface EncodedFile {
  body: Buffer;
  headers: Record<string, string>;
}

const hashed = /\.[0-9A-Za-z]{8}\.\w+$/;

/** Reads a file and compresses it as the reader's `accept-encoding` allows, brotli before gzip. */
export function encodeFile(path: string, accept = ""): EncodedFile {
  const bytes = readFileSync(path);
  const type = contentType(path);
  const encoding = isCompressible(type) ? chooseEncoding(accept) : undefined;
  const body = encoding ? compress[encoding](bytes) : bytes;
  const tag = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return {
    body,
    headers: {
      "content-type": type,
      "content-length": String(body.length),
      "cache-control": hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${tag}${encoding ? `-${encoding}` : ""}"`,
      ...(encoding && { "content-encoding": encoding }),
      ...(isCompressible(type) && { vary: "accept-encoding" }),
    },
  };
}

const compress = {
  br: (bytes: Buffer) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
};

function chooseEncoding(accept: string): "br" | "gzip" | undefined {
  if (/\bbr\b(?!;q=0(?:\.0+)?(?:,|$))/.test(accept)) return "br";
  return /\bgzip\b(?!;q=0(?:\.0+)?(?:,|$))/.test(accept) ? "gzip" : undefined;
}
