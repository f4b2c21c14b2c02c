// From sources to an executable image: assemble, add the start-up if the program has `main` only, link.

import { dirname, join } from 'node:path';
import {
  assemble,
  type Diagnostic,
  type LinkOptions,
  link,
  type ObjectFile,
  type SourceFile,
} from '../assembler/index.ts';
import { Locator } from '../observe/locate.ts';
import type { Built } from './built.ts';
import { countText, type DiagnosticsStyle, diagnosticsText } from './diagnostics-text.ts';
import { builtOf } from './executable-file.ts';
import { ExitStatus, Failure } from './exit-status.ts';
import { dialectOf } from './foreign-source.ts';
import { type Host, readText } from './host.ts';
import { libraryNames } from './library-names.ts';
import type { Program } from './sources.ts';
import { STARTUP_NAME, startupSource } from './startup-source.ts';

/** What building gives: the program, or why there is none. */
export type BuildResult =
  | { readonly ok: true; readonly built: Built }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> };

/** Builds a program. Every error of every file is found before this gives up. */
export function build(host: Host, program: Program, options: LinkOptions = {}): BuildResult {
  if (program.executable) return { ok: true, built: builtOf(program.executable) };
  const texts = new Map(program.sources.map(({ name, text }) => [name, text]));
  const diagnostics = [...program.diagnostics];
  const objects: ObjectFile[] = [];
  const add = (source: SourceFile) => {
    const assembly = assemble(source, {
      include: (name, from) => include(host, texts, name, from),
      readBinary: (name, from) => {
        const found = findBeside(host, name, from);
        return found === undefined ? undefined : host.readFile(found);
      },
    });
    const dialect = hasErrors(assembly.diagnostics) ? dialectOf(source.name, source.text) : undefined;
    diagnostics.push(...(dialect ? [dialect] : assembly.diagnostics));
    objects.push(assembly.object);
  };
  for (const source of program.sources) add(source);
  if (defines(objects, 'main') && !defines(objects, '_start')) {
    const startup = { name: STARTUP_NAME, text: startupSource() };
    texts.set(startup.name, startup.text);
    add(startup);
  }
  if (hasErrors(diagnostics)) return { ok: false, diagnostics, texts };
  const linked = link(objects, options);
  diagnostics.push(...withLibrary(linked.diagnostics, objects));
  if (!linked.image || hasErrors(diagnostics)) return { ok: false, diagnostics, texts };
  const { image } = linked;
  const symbols = image.symbols.map(({ name, address }) => [name, address] as const);
  const locator = new Locator(image.lines, symbols, texts);
  return { ok: true, built: { image, locator, texts, warnings: diagnostics } };
}

/** @throws Failure (status 65) if a program has nothing that could be executed */
export function mustHaveCode({ image, texts }: Built): void {
  if (image.listing.length > 0 || texts.size === 0) return;
  const names = [...texts.keys()].join(', ');
  throw new Failure(ExitStatus.source, `there is nothing to run: no statement of ${names} makes code or data`);
}

/** Builds a program or fails with status 65. Warnings and errors are written to standard error. */
export function buildOrFail(host: Host, program: Program, style: DiagnosticsStyle, options: LinkOptions = {}): Built {
  const result = build(host, program, options);
  if (!result.ok) {
    const report = diagnosticsText(result.diagnostics, result.texts, style);
    throw new Failure(ExitStatus.source, `${countText(result.diagnostics)} in the source`, report);
  }
  const { warnings, texts } = result.built;
  if (warnings.length > 0) host.write(2, new TextEncoder().encode(diagnosticsText(warnings, texts, style)));
  return result.built;
}

const WHOLE_LIBRARY = 'link with `gcc -static -no-pie`: ring3 runs static executables';

/**
 * Says once where the C library is that a program lacks: at the first undefined symbol that ring3's own small one defines; or, if
 * that is linked already, at the first that it does not have either, unless that looks like a misspelt name of the program's own.
 */
function withLibrary(diagnostics: readonly Diagnostic[], objects: readonly ObjectFile[]): readonly Diagnostic[] {
  const library = libraryNames();
  const isLinked = defines(objects, 'printf');
  const lacks = ({ message, hint }: Diagnostic): boolean => {
    const name = /^undefined symbol `(\w+)`$/.exec(message)?.[1];
    if (name === undefined) return false;
    const meant = /^did you mean `(\w+)`\?$/.exec(hint ?? '')?.[1];
    const isOwn = hint !== undefined && !(meant !== undefined && library.has(meant));
    return !isOwn && library.has(name) !== isLinked;
  };
  const first = diagnostics.findIndex(lacks);
  const hint = isLinked
    ? `programs/lib has a small C library, without this; for the whole one ${WHOLE_LIBRARY}`
    : `programs/lib/libc.s defines it: name that file, too; or ${WHOLE_LIBRARY}`;
  return diagnostics.map((diagnostic, i) => (i === first ? { ...diagnostic, hint } : diagnostic));
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function defines(objects: readonly ObjectFile[], name: string): boolean {
  return objects.some((object) =>
    object.symbols.some(
      (symbol) => symbol.name === name && symbol.binding !== 'local' && symbol.place.kind !== 'undefined',
    ),
  );
}

/** The path of a file that `from` names: beside it, else in the current folder. */
function findBeside(host: Host, name: string, from: string): string | undefined {
  const candidates = name.startsWith('/') ? [name] : [join(dirname(from), name), name];
  return candidates.find((candidate) => host.kind(candidate) === 'file');
}

function include(host: Host, texts: Map<string, string>, name: string, from: string): SourceFile | undefined {
  const found = findBeside(host, name, from);
  if (found === undefined) return undefined;
  const text = readText(host, found);
  texts.set(found, text);
  return { name: found, text };
}
