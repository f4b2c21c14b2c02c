/** Names that the linker defines itself, as GNU ld's default script does (`ld --verbose`). */
import type { ObjectFile } from '../object.ts';
import type { ElfSymbol } from './elf.ts';
import type { OutputSection, Placement } from './place.ts';

/** Names that every program gets. */
export const alwaysDefined: readonly string[] = ['__bss_start', '_edata', '_end'];

/** Names of addresses that the layout marks, with the mark's name. */
const marked: Readonly<Record<string, string>> = {
  _edata: 'edata',
  edata: 'edata',
  _end: 'end',
  end: 'end',
  __bss_start: '__bss_start',
  etext: 'etext',
  _etext: 'etext',
  __etext: 'etext',
  __rela_iplt_start: '__rela_iplt_start',
  __rela_iplt_end: '__rela_iplt_end',
  __tdata_start: '__tdata_start',
};

/** Every fixed name; `__start_NAME` and `__stop_NAME` come on top for sections that are called like C variables. */
export const ownNames: ReadonlySet<string> = new Set([
  ...Object.keys(marked),
  ...['__executable_start', '__ehdr_start', '_GLOBAL_OFFSET_TABLE_'],
  ...['preinit_array', 'init_array', 'fini_array'].flatMap((name) => [`__${name}_start`, `__${name}_end`]),
]);

/** Whether the linker defines `name` in a program made of `objects`. */
export function isOwnName(name: string, objects: readonly ObjectFile[]): boolean {
  if (ownNames.has(name)) return true;
  const section = /^__(?:start|stop)_([A-Za-z_]\w*)$/.exec(name)?.[1];
  return section !== undefined && objects.some((object) => object.section(section) !== undefined);
}

/** The address of one of the linker's own names. */
export function ownAddress(name: string, { marks, sections }: Placement): number {
  const mark = marked[name];
  if (mark) return marks.get(mark) ?? 0;
  if (name === '__executable_start' || name === '__ehdr_start') return 0x400000;
  if (name === '_GLOBAL_OFFSET_TABLE_') return sections.find((section) => section.name === '.got.plt')?.address ?? 0;
  const bounds = /^__(?:(start|stop)_(\w+)|(\w+)_(start|end))$/.exec(name);
  const wanted = bounds?.[2] ?? `.${bounds?.[3]}`;
  const section = sections.find((candidate) => candidate.name === wanted);
  const atEnd = bounds?.[1] === 'stop' || bounds?.[4] === 'end';
  return section ? section.address + (atEnd ? section.size : 0) : 0;
}

/** The symbol table's entry for one of the linker's own names. */
export function ownSymbol(name: string, placement: Placement): ElfSymbol {
  const address = ownAddress(name, placement);
  // The script hides these from other modules, and in an executable that makes them local.
  const isHidden = name === '_GLOBAL_OFFSET_TABLE_' || /_array_(?:start|end)$|^__(?:rela_iplt|tdata|ehdr)_/.test(name);
  return {
    name,
    address: BigInt(address),
    size: 0,
    binding: isHidden ? 'local' : 'global',
    visibility: 'default',
    type: name === '_GLOBAL_OFFSET_TABLE_' ? 'object' : 'none',
    section: sectionOf(name, address, placement.sections),
  };
}

/** The section that a name belongs to: the one before it in the script. */
function sectionOf(name: string, address: number, sections: readonly OutputSection[]): OutputSection | undefined {
  const bss = sections.find((section) => section.name === '.bss');
  if (name === '__bss_start' && bss) return bss;
  const beforeBss = name.includes('edata') ? sections.filter((section) => section.region !== 'bss') : sections;
  const list = beforeBss.some((section) => section.region === 'data') ? beforeBss : sections;
  return list.findLast((section) => section.address <= address) ?? sections[0];
}
