// Flag control instructions. SDM Vol 1 §5.1.11.
//                                                       Flags  OF SF ZF AF PF CF
// STC CLC CMC                                                   .  .  .  .  .  *
// SAHF                                                          .  *  *  *  *  *
// POPF POPFQ                                                    *  *  *  *  *  *     and TF, DF, NT; POPFQ also AC, ID
// CLD STD                                                       .  .  .  .  .  .     DF
// CLI STI                                                       .  .  .  .  .  .     IF, if they do not fault
// LAHF PUSHF PUSHFQ                                             .  .  .  .  .  .
// POPF and POPFQ leave IOPL and VM as they are, and IF while CPL is greater than IOPL. POPFQ clears RF. PUSHF and PUSHFQ push RF and VM as 0.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { Reg, RFlag } from './registers.ts';

const STC: Row = (o) => o.flags({ cf: o.const(1, 1) });
const CLC: Row = (o) => o.flags({ cf: o.const(1, 0) });
const CMC: Row = (o) => o.flags({ cf: o.xor(o.flag('cf'), o.const(1, 1)) });
const CLD: Row = (o) => o.setRflags(o.const(64, 0), RFlag.DF);
const STD: Row = (o) => o.setRflags(o.const(64, RFlag.DF), RFlag.DF);

/** AH = SF ZF 0 AF 0 PF 1 CF, the low byte of RFLAGS. */
const LAHF: Row = (o) => {
  const flags = o.shl(o.trunc(o.rflags(), 16), o.const(16, 8));
  o.setReg(Reg.rax, 16, o.or(flags, o.zext(o.reg(Reg.rax, 8), 16)));
};
const SAHF: Row = (o) => {
  const ah = o.shr(o.reg(Reg.rax, 64), o.const(64, 8));
  o.setRflags(ah, RFlag.SF | RFlag.ZF | RFlag.AF | RFlag.PF | RFlag.CF);
};

/** The image has VM and RF clear. SDM Vol 2 PUSHF. */
const pushFlags =
  (width: 16 | 64): Row =>
  (o) => {
    const image = o.and(o.rflags(), o.const(64, ~(RFlag.VM | RFlag.RF)));
    const rsp = o.sub(o.reg(Reg.rsp, 64), o.const(64, width / 8));
    o.store(rsp, o.trunc(image, width), { stack: true });
    o.setReg(Reg.rsp, 64, rsp);
  };

/** What POPF and IRET load at any privilege level. SDM Vol 2 POPF, IRET. */
const LOADED =
  RFlag.CF |
  RFlag.PF |
  RFlag.AF |
  RFlag.ZF |
  RFlag.SF |
  RFlag.TF |
  RFlag.DF |
  RFlag.OF |
  RFlag.NT |
  RFlag.AC |
  RFlag.ID;

/**
 * Records the flags of an image in memory: those above, IF only if CPL ≤ IOPL, IOPL only at CPL 0; otherwise these two keep
 * their values without a fault. VM, VIF and VIP are never loaded. A set TF or IF may make something recognised at the next
 * boundary.
 * @param resume what becomes of RF  @param within the bits that the image has
 */
export function loadFlags<V extends Value>(o: Algebra<V>, image: V, resume: 'clear' | 'load', within: bigint): void {
  const old = o.rflags();
  const cpl = o.state('cpl');
  const iopl = o.and(o.shr(old, o.const(64, 12)), o.const(64, 3));
  const [none, interrupts, privilege] = [o.const(64, 0), o.const(64, RFlag.IF), o.const(64, RFlag.IOPL)];
  const extra = o.or(o.select(o.ltU(iopl, cpl), none, interrupts), o.select(o.eq(cpl, none), privilege, none));
  const loaded = o.or(o.const(64, LOADED | (resume === 'load' ? RFlag.RF : 0n)), extra);
  const kept = o.and(o.not(loaded), o.const(64, ~RFlag.RF));
  o.setRflags(o.or(o.and(image, loaded), o.and(old, kept)), (LOADED | RFlag.IF | RFlag.IOPL | RFlag.RF) & within);
  o.exit('recheck');
}

/** The 16-bit form reaches no further than NT. */
const popFlags =
  (width: 16 | 64): Row =>
  (o) => {
    const rsp = o.reg(Reg.rsp, 64);
    const image = o.zext(o.load(rsp, width, { stack: true }), 64);
    o.setReg(Reg.rsp, 64, o.add(rsp, o.const(64, width / 8)));
    loadFlags(o, image, 'clear', width === 16 ? 0xffffn : 0xffff_ffffn);
  };

/** #GP unless CPL ≤ IOPL; Linux leaves IOPL at 0. SDM Vol 2 CLI, STI (without virtual interrupts, CR4.PVI). */
const setInterruptFlag =
  (value: bigint): Row =>
  (o) => {
    const iopl = o.and(o.shr(o.rflags(), o.const(64, 12)), o.const(64, 3));
    o.faultIf(o.ltU(iopl, o.state('cpl')), 'GP', 'CPL is greater than IOPL, which Linux leaves at 0: always');
    o.setRflags(o.const(64, value), RFlag.IF);
    o.exit('recheck');
  };

export const flagControl: Family = {
  name: 'flag-control',
  section: 'Flag Control (EFLAG) Instructions, SDM Vol 1 §5.1.11',
  rows: {
    STC,
    CLC,
    CMC,
    CLD,
    STD,
    LAHF,
    SAHF,
    PUSHF: pushFlags(16),
    PUSHFQ: pushFlags(64),
    POPF: popFlags(16),
    POPFQ: popFlags(64),
    CLI: setInterruptFlag(0n),
    STI: setInterruptFlag(RFlag.IF),
  },
};
