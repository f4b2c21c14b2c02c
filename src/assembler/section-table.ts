/** The sections of a file by their names. */
import { SHF, SHT } from './elf-numbers.ts';
import { Section } from './sections.ts';

/** All sections, in the order in which they were first named. */
export class SectionTable {
  readonly list: Section[] = [];
  /** The section in which every file begins. */
  readonly text: Section;
  private readonly first = new Map<string, Section>();

  constructor() {
    // Every object has these three, whether they are used or not.
    this.text = this.get('.text', SHT.PROGBITS, SHF.ALLOC | SHF.EXECINSTR);
    this.get('.data', SHT.PROGBITS, SHF.ALLOC | SHF.WRITE);
    this.get('.bss', SHT.NOBITS, SHF.ALLOC | SHF.WRITE);
  }

  /** The section called `name` in `group`, made with these attributes if it is new. */
  get(name: string, type: number, flags: bigint, entrySize = 0, group?: Section['group']): Section {
    const first = this.named(name);
    const isMeant = (candidate: Section): boolean =>
      candidate.name === name && (candidate.group?.name ?? '') === (group?.name ?? '');
    const known = first && (isMeant(first) ? first : this.list.find(isMeant));
    if (known) return known;
    const section = new Section(name, type, flags, entrySize);
    section.group = group;
    this.list.push(section);
    if (!first) this.first.set(name, section);
    return section;
  }

  /** The first section called `name`: there may be more, in groups. */
  named(name: string): Section | undefined {
    return this.first.get(name);
  }
}
