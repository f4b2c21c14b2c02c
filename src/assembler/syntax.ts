/** How instructions are written at the moment. */
export interface Syntax {
  readonly name: 'att' | 'intel';
  /** Register names need no `%`. */
  readonly bareRegisters: boolean;
  /** FSUB and FSUBR, FDIV and FDIVR are not swapped in AT&T syntax. */
  readonly intelNames: boolean;
  /** `%riz` and `%eiz` are registers. */
  readonly indexRegisters: boolean;
}

/** How every file begins. */
export const usualSyntax: Syntax = { name: 'att', bareRegisters: false, intelNames: false, indexRegisters: false };
