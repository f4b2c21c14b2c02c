// What `ring3 check` does.

import type { Diagnostic } from '../assembler/index.ts';
import { decode } from '../decode/decoder.ts';
import { rowOf } from '../isa/index.ts';
import { buildOrFail } from './build-program.ts';
import type { Built } from './built.ts';
import { type DiagnosticsFormat, diagnosticsStyle, diagnosticsText } from './diagnostics-text.ts';
import { ExitStatus } from './exit-status.ts';
import { type Host, writeText } from './host.ts';
import { behindLabels, mnemonicOf } from './instruction-names.ts';
import { readProgram } from './sources.ts';

/** What `ring3 check` is asked for. */
export interface CheckOptions {
  readonly diagnostics?: DiagnosticsFormat;
}

/** Checks a program. @returns the exit status  @throws Failure, FileError */
export function checkProgram(host: Host, files: readonly string[], options: CheckOptions): number {
  const style = diagnosticsStyle(host, options.diagnostics);
  const built = buildOrFail(host, readProgram(host, files), style);
  const found = whatIsUndefined(built);
  const report = diagnosticsText(found, built.texts, style);
  writeText(host, 2, report);
  return ExitStatus.ok;
}

/** A warning for every instruction that raises #UD for want of a feature, in the order of addresses. */
function whatIsUndefined(built: Built): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { address, bytes, at, code } of built.image.listing) {
    if (!code) continue;
    for (let from = 0; from < bytes.length; ) {
      const instruction = decode(bytes.subarray(from), address + BigInt(from));
      // Bytes that decode to nothing raise #UD on every processor: that is what whoever wrote them wants.
      if (instruction === 'undefined' || instruction === 'incomplete') break;
      from += instruction.length;
      const { operation, feature } = instruction;
      if (rowOf(operation)) continue;
      const name = mnemonicOf(instruction);
      const where = behindLabels(at, built.texts.get(at.file));
      const message = `\`${name}\` belongs to ${feature}, which CPUID does not report: it raises #UD`;
      found.push({ severity: 'warning', ...where, message });
    }
  }
  return found;
}
