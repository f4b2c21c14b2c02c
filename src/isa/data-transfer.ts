// Data transfer instructions. SDM Vol 1 §5.1.1.
//                                                       Flags  OF SF ZF AF PF CF
// MOV MOVABS XCHG PUSH POP LEA …                                .  .  .  .  .  .

import type { Family, Row } from './algebra.ts';

const MOV: Row = (o, [dst, src]) => o.write(dst!, o.read(src!));

export const dataTransfer: Family = { name: 'data-transfer', section: 'Data Transfer Instructions, SDM Vol 1 §5.1.1', rows: { MOV } };
