// Control transfer instructions. SDM Vol 1 §5.1.7. No flags are changed.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { CONDITIONS } from './conditions.ts';
import { Reg } from './registers.ts';

/** Records a jump to a computed address; a non-canonical target faults on the jump itself. SDM Vol 2 JMP, RET, CALL. */
function jumpTo<V extends Value>(o: Algebra<V>, target: V): void {
  o.faultIf(o.ne(o.sar(o.shl(target, o.const(64, 16)), o.const(64, 16)), target), 'GP');
  o.jump(target);
}

const JMP: Row = (o, [target]) => jumpTo(o, o.read(target!));

const rows: Record<string, Row> = { JMP };
for (const [suffix, condition] of Object.entries(CONDITIONS)) {
  rows[`J${suffix}`] = (o, [target]) => o.if(condition(o), () => o.jump(o.read(target!)));
}

rows.CALL = (o, [target]) => {
  const to = o.read(target!);
  const rsp = o.sub(o.reg(Reg.rsp, 64), o.const(64, 8));
  o.store(rsp, o.nextRip(), { stack: true });
  o.setReg(Reg.rsp, 64, rsp);
  jumpTo(o, to);
};

rows.RET = (o, [extra]) => {
  const rsp = o.reg(Reg.rsp, 64);
  const target = o.load(rsp, 64, { stack: true });
  const release = extra ? o.add(o.zext(o.read(extra), 64), o.const(64, 8)) : o.const(64, 8);
  o.setReg(Reg.rsp, 64, o.add(rsp, release));
  jumpTo(o, target);
};

export const controlTransfer: Family = { name: 'control-transfer', section: 'Control Transfer Instructions, SDM Vol 1 §5.1.7', rows };
