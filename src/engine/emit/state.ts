// What a row reads of the core's context and records to be put there.

import type { Exit, SettableState, StateName } from '../../isa/algebra.ts';
import { Context } from '../../isa/registers.ts';
import { StatusBit } from '../../isa/x87/state.ts';
import { Op } from '../wasm/opcodes.ts';
import { ArithmeticEmitter } from './arithmetic.ts';
import type { Recorded } from './recorded.ts';
import type { Term } from './term.ts';

/** Fields of the context. */
export abstract class StateEmitter extends ArithmeticEmitter {
  protected recorded: Recorded = {
    stores: [],
    registers: [],
    flags: undefined,
    rflags: undefined,
    target: undefined,
    exit: undefined,
  };
  /** Whether the row does nothing but compute, reach memory and jump: such instructions can be part of a region. */
  selfContained = true;

  /** A 64-bit field of the context. */
  protected field(offset: number): Term {
    this.body.get(this.context).memory(Op.i64_load, offset);
    return this.name(64);
  }
  private field32(offset: number): Term {
    this.body.get(this.context).memory(Op.i32_load, offset);
    return this.name(32);
  }
  protected setField(offset: number, value: Term): void {
    this.body.get(this.context);
    this.push(value);
    this.body.memory(Op.i64_store, offset);
  }

  state(name: StateName): Term {
    switch (name) {
      case 'uif':
      case 'mxcsr':
        return this.zext(this.field32(Context[name]), 64);
      case 'x87Pending':
        return this.and(this.shr(this.field(Context.fcw), this.const(64, 23)), this.const(64, 1));
      case 'cpl':
        return this.zext(this.field32(Context.cpl), 64);
      case 'controlFlags':
        return this.field(Context.flagsOther);
      case 'uiretUif':
        return this.zext(this.field32(Context.hasUiretUif), 64);
      case 'fsBase':
      case 'gsBase':
        return this.field(Context[name]);
      case 'drawn':
        return this.field(Context.scratch);
      case 'uintrEnabled': {
        const cr4 = this.shr(this.field(Context.cr4), this.const(64, 25));
        const lma = this.shr(this.field(Context.efer), this.const(64, 10));
        const flags = this.and(this.field32(Context.hasUintr), this.field32(Context.codeIs64));
        return this.and(this.and(cr4, lma), this.and(this.zext(flags, 64), this.const(64, 1)));
      }
    }
  }
  setState(name: SettableState, value: Term): void {
    this.recorded.registers.push(() => {
      if (name === 'fsBase' || name === 'gsBase') return this.setField(Context[name], value);
      this.body.get(this.context);
      this.push(this.trunc(value, 32));
      this.body.memory(Op.i32_store, Context[name]);
    });
  }
  mmx(tags: 'valid' | 'empty'): void {
    this.selfContained = false;
    this.transition = () => {
      const { body, context } = this;
      body.get(context).get(context).memory(Op.i32_load16_u, Context.fsw).i32(~StatusBit.top).op(Op.i32_and);
      body.memory(Op.i32_store16, Context.fsw);
      this.setField16(Context.ftw, tags === 'valid' ? 0xff : 0);
    };
  }
  /** Emits the transition to MMX, if the row makes one. */
  protected transition: (() => void) | undefined;
  protected setField16(offset: number, value: number): void {
    this.body.get(this.context).i32(value).memory(Op.i32_store16, offset);
  }
  exit(reason: Exit): void {
    this.selfContained = false;
    this.recorded.exit = reason;
  }
}
