import { pack } from "tar-stream";

/** Files by name → a tar archive; the same bytes for the same files. */
export async function toArchive(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of files) archive.entry({ name, mtime: new Date(0) }, content);
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
