/** A line table as debuggers read it: the section `.debug_line`. DWARF 5, section 6.2. */
import { ByteBuffer, leb128 } from '../bytes.ts';

/** Takes a row: from `offset` bytes behind the start of its section on, code comes from this line of this file. */
export type RowVisitor = (offset: number, file: number, line: number, column: number) => void;

/** Rows of a stretch of code, by rising address. There may be many, so nobody keeps them. */
export interface LineSequence {
  /** The section's address. */
  readonly base: bigint;
  /** Its size, where the last row ends. */
  readonly size: number;
  /** The offset of the first row. */
  readonly first: number;
  readonly each: (visit: RowVisitor) => void;
}

/** Standard opcodes. DWARF 5, section 6.2.5.2. */
const DW_LNS = { copy: 1, advancePc: 2, advanceLine: 3, setFile: 4, setColumn: 5 } as const;
/** Extended opcodes. DWARF 5, section 6.2.5.3. */
const DW_LNE = { endSequence: 1, setAddress: 2 } as const;
/** Contents and forms of the tables of names. DWARF 5, sections 6.2.4.1 and 7.5.6. */
const DW_LNCT = { path: 1, directoryIndex: 2 } as const;
const DW_FORM = { string: 0x08, udata: 0x0f } as const;

/** Operands of the standard opcodes 1 to 12. */
const operandCounts = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1] as const;
const opcodeBase = operandCounts.length + 1;
/** A special opcode advances the line by -5 to 8, and the address by what is left. */
const lineBase = -5;
const lineRange = 14;

/** The table of one unit. `files` are paths, seen from `directory`. */
export function lineProgram(
  directory: string,
  files: readonly string[],
  sequences: readonly LineSequence[],
): Uint8Array {
  // Rows may add to the files.
  const program = new ByteBuffer();
  for (const sequence of sequences) appendSequence(program, sequence);
  const header = new ByteBuffer();
  header.append([1, 1, 1, lineBase & 0xff, lineRange, opcodeBase, ...operandCounts]);
  header.append([1, DW_LNCT.path, DW_FORM.string, 1]);
  appendText(header, directory);
  header.append([2, DW_LNCT.path, DW_FORM.string, DW_LNCT.directoryIndex, DW_FORM.udata]);
  header.append(unsigned(files.length));
  for (const file of files) {
    appendText(header, file);
    header.append([0]);
  }
  const unit = new ByteBuffer();
  // The length of what follows it; version 5, addresses of 8 bytes, no segments.
  unit.appendInteger(BigInt(2 + 2 + 4 + header.length + program.length), 4);
  unit.append([5, 0, 8, 0]);
  unit.appendInteger(BigInt(header.length), 4);
  unit.append(header.view());
  unit.append(program.view());
  return unit.view().slice();
}

function appendSequence(program: ByteBuffer, { base, size, first, each }: LineSequence): void {
  program.append([0, 9, DW_LNE.setAddress]);
  program.appendInteger(base + BigInt(first), 8);
  let address = first;
  let nowFile = 1;
  let nowLine = 1;
  let nowColumn = 0;
  each((offset, file, line, column) => {
    if (file !== nowFile) program.append([DW_LNS.setFile, ...unsigned(file)]);
    if (column !== nowColumn) program.append([DW_LNS.setColumn, ...unsigned(column)]);
    appendStep(program, offset - address, line - nowLine);
    address = offset;
    nowFile = file;
    nowLine = line;
    nowColumn = column;
  });
  program.append([DW_LNS.advancePc, ...unsigned(size - address)]);
  program.append([0, 1, DW_LNE.endSequence]);
}

/** Goes on by so many bytes and lines, and makes a row. */
function appendStep(program: ByteBuffer, bytes: number, lines: number): void {
  const isNear = lines >= lineBase && lines < lineBase + lineRange;
  const opcode = opcodeBase + (isNear ? lines - lineBase : -lineBase) + lineRange * bytes;
  if (!isNear) program.append([DW_LNS.advanceLine, ...leb128(BigInt(lines), true)]);
  if (opcode <= 255) {
    program.appendByte(opcode);
    return;
  }
  program.append([DW_LNS.advancePc, ...unsigned(bytes)]);
  program.append([opcode - lineRange * bytes]);
}

const unsigned = (value: number): number[] => leb128(BigInt(value), false);

export function appendText(buffer: ByteBuffer, text: string): void {
  buffer.append(new TextEncoder().encode(`${text}\0`));
}
