// What `run`, `check` and `build` are made of: bundled into one file of its own, beside which scripts/build.ts keeps the code that
// V8 has compiled of it (precompiled.ts). The other commands' files are not in it.

export { runCommandLine } from './command-line.ts';
export { nodeHost } from './node-host.ts';
