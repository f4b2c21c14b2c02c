// The runtime module, made when ring3 is bundled: making it in code that has never run before takes longer than many a program.

import { HOT } from './runtime-module.ts';

// What scripts/build.ts puts in the place of these names; without a bundle there is none.
/** Pages of the memory that it was made for. */
declare const RING3_RUNTIME_PAGES: number | undefined;
/** The module in base64. */
declare const RING3_RUNTIME_MODULE: string;

/** The bytes of `runtimeModule(memoryPages, hotAfter)`, if they have been made before. */
export function readyMadeRuntime(memoryPages: number, hotAfter: number): Uint8Array<ArrayBuffer> | undefined {
  if (typeof RING3_RUNTIME_PAGES === 'undefined' || RING3_RUNTIME_PAGES !== memoryPages || hotAfter !== HOT)
    return undefined;
  const text = atob(RING3_RUNTIME_MODULE);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
