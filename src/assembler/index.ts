/** The assembler's and linker's public face. */
import type { AssembleOptions, SourceFile } from './assembler.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Image } from './linker/image.ts';
import { link } from './linker/index.ts';
import { assemble } from './pass.ts';

export type { AssembleOptions, SourceFile } from './assembler.ts';
export { type Diagnostic, render } from './diagnostics.ts';
export type { Image, ImageSymbol } from './linker/image.ts';
export type { LinkOptions } from './linker/index.ts';
export type { LineTable, ListingEntry } from './linker/lines.ts';
export type * from './object.ts';
export type { Assembly } from './pass.ts';
export type { MacroOrigin, SourcePosition } from './positions.ts';
export { assemble, link };

/** Assembles all sources and links them. The image is absent if anything is wrong; warnings do not matter. */
export function buildImage(
  sources: readonly SourceFile[],
  options: AssembleOptions = {},
): { image?: Image; diagnostics: readonly Diagnostic[] } {
  const assemblies = sources.map((source) => assemble(source, options));
  const diagnostics = assemblies.flatMap((assembly) => assembly.diagnostics);
  const failed = (list: readonly Diagnostic[]): boolean => list.some((diagnostic) => diagnostic.severity === 'error');
  if (failed(diagnostics)) return { diagnostics };
  const linked = link(assemblies.map((assembly) => assembly.object));
  const all = [...diagnostics, ...linked.diagnostics];
  return failed(all) ? { diagnostics: all } : { image: linked.image, diagnostics: all };
}
