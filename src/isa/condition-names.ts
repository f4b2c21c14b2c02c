// The sixteen conditions of Jcc, SETcc and CMOVcc by the suffix that the decoder uses. SDM Vol 1 Appendix B.

export const CONDITION_NAMES = [
  ...(['O', 'NO', 'B', 'AE', 'E', 'NE', 'BE', 'A'] as const),
  ...(['S', 'NS', 'P', 'NP', 'L', 'GE', 'LE', 'G'] as const),
] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];
