/** GNU as syntax: source text to raw statements, a raw statement to its syntax tree. */
export { parseAtt } from './att/index.ts';
export { isPrefix } from './att/tokens.ts';
export { fillShape } from './fill.ts';
export { parseIntel } from './intel/index.ts';
export { isIntelWord } from './intel/tokens.ts';
export { sizeNumbers } from './intel/words.ts';
export { decodeLiteral } from './literals.ts';
export {
  type Hole,
  hasHugeNumber,
  type RegisterShape,
  type Shape,
  shapeOf,
  withoutBareRegisters,
  withoutRegisters,
} from './shapes.ts';
export { type LineMarker, type RawStatement, type SplitProblem, type Splitter, splitStatements } from './split.ts';
export type * from './tree.ts';
