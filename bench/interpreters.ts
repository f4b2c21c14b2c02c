// How fast two well-known interpreters ran the five kinds of program, in million guest instructions a second: measured once, on a
// 2-core AMD EPYC like that of the results in docs/performance.md. They are not run again: Bochs is a whole machine that has to
// boot, and blink is not packaged.

/** Figures of one emulator, by kind of program. */
export interface KnownSpeed {
  readonly name: string;
  readonly mips: Readonly<Record<string, number>>;
}

export const INTERPRETERS: readonly KnownSpeed[] = [
  { name: 'blink, as an interpreter', mips: { alu: 73, sieve: 77, fib: 76, muldiv: 84, quicksort: 70 } },
  { name: 'Bochs 3, its fastest build', mips: { alu: 328, sieve: 499, fib: 375, muldiv: 109, quicksort: 304 } },
];
