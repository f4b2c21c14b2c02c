// What ring3 asks of the host's compilers, before anything is compiled. Code that was compiled before (precompiled.ts) is taken
// only under the flags that it was compiled with.

import { setFlagsFromString } from 'node:v8';

/** All of it. */
export function adviseCompiler(): void {
  heedBranchHints();
  validateLater();
  optimizeLater();
}

/**
 * Lets V8 heed the branch hints of generated code, where it can but does not by itself. (They are a custom section: without
 * this everything is the same but for speed.)
 */
function heedBranchHints(): void {
  const version = v8Version();
  // From V8 11.3 (Node 20) to 13.6 (Node 24) the flag is known by this name; naming an unknown one prints an error.
  if (version >= 1103 && version <= 1306) setFlagsFromString('--experimental-wasm-branch-hinting');
}

/** Of V8 a.b: 100 a + b. */
function v8Version(): number {
  const [major = 0, minor = 0] = process.versions.v8.split('.').map(Number);
  return 100 * major + minor;
}

/**
 * V8 would validate every function of a module, the decoder's thousands among them, before the first is called: now each is
 * validated when it is. (Its inlining of WebAssembly, which is of no use here, stays on all the same: functions that were compiled
 * before it is turned off do not go together with those that are compiled after, and threads share modules.)
 */
function validateLater(): void {
  // As V8 13.6 (Node 24) names it.
  if (v8Version() === 1306) setFlagsFromString('--wasm-lazy-validation');
}

/** How much WebAssembly V8 executes in its quick code before its optimizing compiler is asked, by default. */
const TIERING_BUDGET = 13_000_000;

/**
 * Ten times as much WebAssembly as by default is executed in V8's quick code before its optimizing compiler is asked, and JavaScript
 * is called five times as often before its middle one is. By default decoder, encoder, assembler and region compiler are optimized
 * just when a short run has done with them, at a fifth of its whole cost; what runs for a second does not notice.
 */
function optimizeLater(): void {
  setFlagsFromString(`--wasm-tiering-budget=${10 * TIERING_BUDGET}`);
  setFlagsFromString('--invocation-count-for-maglev=2000');
}

/**
 * Before the first region is compiled: what is hot in the guest is optimized as soon as V8 thinks that it pays, or regions of a few
 * instructions would be done before they are fast. (A module's functions have the budget of the time when it was made.)
 */
export function adviseForRegions(): void {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
}

/**
 * For commands that only assemble, where processor time counts and pauses do not. JavaScript is not compiled by V8's slowest
 * compiler: what that makes is no faster here than what the middle one makes, and of 100,000 lines its threads take a fifth of the
 * processor time. Garbage is collected when memory is short, by one thread, and not beforehand by several: a twentieth.
 * (Code that was compiled before has been loaded by then, so these flags need not be among those that it was compiled with.)
 */
export function adviseForAssembling(): void {
  setFlagsFromString('--no-turbofan');
  setFlagsFromString('--no-incremental-marking');
  setFlagsFromString('--no-parallel-scavenge');
}
