import { build } from "esbuild"; import { gzipSync } from "node:zlib";
const { outputFiles = [], metafile } = await build({ stdin: { contents: 'import "./src/components/enhance.ts"; import "./src/learner/remember.ts";', resolveDir: process.cwd() }, outdir: "bench", bundle: true, splitting: true, minify: true, format: "esm", target: "es2022", metafile: true, write: false });
const outs = metafile!.outputs; const entry = Object.keys(outs).find((k) => outs[k]!.entryPoint === "<stdin>")!;
const first = new Set([entry]); for (const p of first) for (const i of outs[p]!.imports) if (i.kind === "import-statement") first.add(i.path);
let s = 0; for (const f of outputFiles) { const k = Object.keys(outs).find((x) => f.path.endsWith(x))!; const z = gzipSync(f.contents, { level: 9 }).length; if (first.has(k)) s += z; if (first.has(k)) console.log( z, outs[k]!.entryPoint ?? k, Object.entries(outs[k]!.inputs).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput).slice(0,6).map(([n,v])=>n.replace(/.*src\//,"")+":"+v.bytesInOutput).join(" ")); }
console.log("first total", s);
