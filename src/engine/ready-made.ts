// The runtime module, made when ring3 is bundled: making it in code that has never run before takes longer than many a program.

import { HOT } from './runtime-module.ts';

/** What scripts/build.ts puts in the place of this name; without a bundle there is none. */
declare const RING3_RUNTIME_MODULE: { readonly memoryPages: number; readonly base64: string } | undefined;

/** The bytes of `runtimeModule(memoryPages, hotAfter)`, if they have been made before. */
export function readyMadeRuntime(memoryPages: number, hotAfter: number): Uint8Array<ArrayBuffer> | undefined {
  if (typeof RING3_RUNTIME_MODULE === 'undefined') return undefined;
  const { memoryPages: pages, base64 } = RING3_RUNTIME_MODULE;
  if (pages !== memoryPages || hotAfter !== HOT) return undefined;
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
