// The algebra's words for flags, as code over the flags record (isa/flags.ts).

import type { ConditionName } from '../../isa/condition-names.ts';
import { CONDITIONS } from '../../isa/conditions.ts';
import type { FlagName, Flags, FlagValue } from '../../isa/flags.ts';
import { ARITHMETIC_FLAGS, Context } from '../../isa/registers.ts';
import { StateEmitter } from './state.ts';
import type { Term } from './term.ts';

const BITS62_63 = 3n << 62n;

const FLAG_PLACES: readonly (readonly [FlagName, number])[] = [
  ['cf', 0],
  ['pf', 2],
  ['af', 4],
  ['zf', 6],
  ['sf', 7],
  ['of', 11],
];

/** Flags as two words of the context. A driver may keep them elsewhere. */
export abstract class FlagsEmitter extends StateEmitter {
  /** The two words of the flags record as they are before the instruction. */
  protected resultWord(): Term {
    return this.field(Context.flagResult);
  }
  protected carriesWord(): Term {
    return this.field(Context.flagCarries);
  }
  flag(name: FlagName): Term {
    return this.flagOfRecord(name);
  }
  protected flagOfRecord(name: FlagName): Term {
    const carries = () => this.carriesWord();
    const result = () => this.resultWord();
    const top = (word: Term) => this.trunc(this.shr(word, this.const(64, 63)), 1);
    switch (name) {
      case 'cf':
        return top(carries());
      case 'of': {
        const word = carries();
        return top(this.xor(word, this.shl(word, this.const(64, 1))));
      }
      case 'af':
        return this.trunc(this.shr(carries(), this.const(64, 3)), 1);
      case 'zf':
        return this.eq(result(), this.const(64, 0));
      case 'sf':
        return this.xor(top(result()), this.trunc(carries(), 1));
      case 'pf': {
        const byte = this.and(this.xor(result(), this.shr(carries(), this.const(64, 8))), this.const(64, 0xff));
        return this.xor(this.trunc(this.popcnt(byte), 1), this.const(1, 1));
      }
    }
  }
  condition(name: ConditionName): Term {
    return this.plainCondition(name);
  }
  protected plainCondition(name: ConditionName): Term {
    return CONDITIONS[name]<Term>(this);
  }
  flags(change: Flags<Term>): void {
    this.recorded.flags = change;
  }
  rflags(): Term {
    const place = (name: FlagName, bit: number) => this.shl(this.zext(this.flag(name), 64), this.const(64, bit));
    let word = this.field(Context.flagsOther);
    for (const [name, bit] of FLAG_PLACES) word = this.or(word, place(name, bit));
    return word;
  }
  setRflags(value: Term, mask: bigint): void {
    if ((mask & ARITHMETIC_FLAGS) !== 0n) this.selfContained = false;
    this.recorded.rflags = { value, mask };
  }

  /** The flags record after a change (flags.ts); old flags are read here, before anything is written. */
  protected flagRecord(change: Flags<Term>): { result: Term | undefined; carries: Term | undefined } {
    const outright = (name: FlagName): FlagValue<Term> | undefined => change[name];
    const lower: readonly FlagName[] = ['zf', 'sf', 'pf'];
    const upper: readonly FlagName[] = ['cf', 'of', 'af'];
    const freshResult = change.result !== undefined && lower.every((name) => outright(name) === undefined);
    const oldResult =
      change.result === undefined && lower.every((name) => outright(name) === undefined || outright(name) === 'keep');
    const plainCarries = change.carries !== undefined && upper.every((name) => outright(name) === undefined);

    let carries: Term;
    if (plainCarries) carries = this.alignCarries(change.carries!());
    else if (
      oldResult &&
      upper.every((name) => change.carries === undefined && (outright(name) ?? 'keep') === 'keep')
    ) {
      return { result: undefined, carries: undefined };
    } else {
      const raw = change.carries?.();
      const bit = (name: 'cf' | 'of' | 'af'): Term => {
        const given = outright(name);
        if (given !== undefined && given !== 'keep') return given;
        return given === undefined && raw !== undefined ? this.carryBit(name, raw) : this.flag(name);
      };
      const [cf, of, af] = [bit('cf'), bit('of'), bit('af')];
      const into = this.xor(cf, of);
      const at = (term: Term, place: number) => this.shl(this.zext(term, 64), this.const(64, place));
      carries = this.or(this.or(at(cf, 63), at(into, 62)), at(af, 3));
    }
    if (freshResult) return { result: this.sext(change.result!, 64), carries };
    if (oldResult)
      return { result: undefined, carries: this.or(carries, this.and(this.carriesWord(), this.const(64, 0xff01))) };

    const flag = (name: 'zf' | 'sf' | 'pf'): Term => {
      const given = outright(name);
      if (given !== undefined && given !== 'keep') return given;
      if (given === 'keep' || change.result === undefined) return this.flag(name);
      if (name === 'zf') return this.eq(change.result, this.const(change.result.width, 0));
      if (name === 'sf')
        return this.trunc(this.shr(change.result, this.const(change.result.width, change.result.width - 1)), 1);
      return this.xor(this.trunc(this.popcnt(this.trunc(change.result, 8)), 1), this.const(1, 1));
    };
    const [zf, sf, pf] = [flag('zf'), flag('sf'), flag('pf')];
    // Result 0 or 1: sign 0, and parity even exactly for 0 (flags.ts, unpackArithmeticFlags).
    const result = this.zext(this.xor(zf, this.const(1, 1)), 64);
    const deltas = this.or(this.zext(sf, 64), this.shl(this.zext(this.xor(pf, zf), 64), this.const(64, 8)));
    return { result, carries: this.or(carries, deltas) };
  }
  private alignCarries(carries: Term): Term {
    if (carries.constant === 0n) return this.const(64, 0);
    const wide = this.zext(carries, 64);
    if (carries.width === 64) return this.and(wide, this.const(64, BITS62_63 | 8n));
    const top = this.and(this.shl(wide, this.const(64, 64 - carries.width)), this.const(64, BITS62_63));
    return this.or(top, this.and(wide, this.const(64, 8)));
  }
  protected carryBit(name: 'cf' | 'of' | 'af', carries: Term): Term {
    const at = (place: number) => this.trunc(this.shr(carries, this.const(carries.width, place)), 1);
    if (name === 'af') return at(3);
    if (name === 'cf') return at(carries.width - 1);
    return this.xor(at(carries.width - 1), at(carries.width - 2));
  }

  /** Computes a change of flags. @returns what makes it true */
  protected prepareFlags(change: Flags<Term>): () => void {
    const record = this.flagRecord(change);
    return () => {
      if (record.result) this.setField(Context.flagResult, record.result);
      if (record.carries) this.setField(Context.flagCarries, record.carries);
    };
  }
  protected prepareRflags(change: { value: Term; mask: bigint }): () => void {
    const whole = this.wholeRflags(change);
    return () => {
      if (whole.result) this.setField(Context.flagResult, whole.result);
      if (whole.carries) this.setField(Context.flagCarries, whole.carries);
      this.setField(Context.flagsOther, whole.other);
    };
  }
  private wholeRflags({ value, mask }: { value: Term; mask: bigint }): { result?: Term; carries?: Term; other: Term } {
    if ((mask & ARITHMETIC_FLAGS) === 0n) {
      const kept = this.and(this.field(Context.flagsOther), this.const(64, ~mask));
      return { other: this.or(this.or(kept, this.and(value, this.const(64, mask))), this.const(64, 2)) };
    }
    const merged = this.or(this.and(value, this.const(64, mask)), this.and(this.rflags(), this.const(64, ~mask)));
    const bit = (place: number) => this.trunc(this.shr(merged, this.const(64, place)), 1);
    const places = new Map(FLAG_PLACES);
    const named = (name: FlagName) => bit(places.get(name)!);
    const { result, carries } = this.flagRecord({
      cf: named('cf'),
      of: named('of'),
      af: named('af'),
      zf: named('zf'),
      sf: named('sf'),
      pf: named('pf'),
    });
    const other = this.or(
      this.and(merged, this.const(64, 0x3f_ffffn & ~ARITHMETIC_FLAGS & ~0x8028n)),
      this.const(64, 2),
    );
    return { result: result!, carries: carries!, other };
  }
}
