// MXCSR state management. SDM Vol 1 §5.5.2. No flags are changed.

import type { Family, VectorRow } from '../algebra.ts';
import { MXCSR_MASK } from '../float/format.ts';

/** #GP for a bit that does not exist. An exception flag that is set together with its mask cleared raises nothing by itself. */
const LDMXCSR: VectorRow = (o, [src]) => {
  const value = o.read(src!);
  o.faultIf(
    o.ne(o.and(value, o.const(32, ~MXCSR_MASK)), o.const(32, 0)),
    'GP',
    'a bit is set that MXCSR does not have',
  );
  o.setState('mxcsr', o.zext(value, 64));
};
const STMXCSR: VectorRow = (o, [dst]) => o.write(dst!, o.trunc(o.state('mxcsr'), 32));

export const sseState: Family = {
  name: 'sse-state',
  section: 'SSE MXCSR State Management Instructions, SDM Vol 1 §5.5.2',
  rows: { LDMXCSR, STMXCSR },
};
