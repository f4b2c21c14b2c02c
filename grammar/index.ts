/** GNU as syntax: source text to raw statements, a raw statement to its syntax tree. */
export { parseAtt } from './att/index.ts';
export { parseIntel } from './intel/index.ts';
export { decodeLiteral } from './literals.ts';
export { type LineMarker, type RawStatement, type SplitProblem, splitStatements } from './split.ts';
export type * from './tree.ts';
