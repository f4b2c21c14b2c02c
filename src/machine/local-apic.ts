// The local APIC of one core, as far as fixed interrupts need it: IRR, ISR, priorities, EOI. SDM Vol 3 §11.8 (interrupt
// acceptance), §11.8.3 (priorities). Logical destinations, NMI, INIT and the LVT are not modelled.

import { Context, Pending, type RegisterFile } from '../isa/registers.ts';
import { VectorSet } from './vector-set.ts';

/** Interrupts waiting in and being served by one core. */
export class LocalAPIC {
  /** The x2APIC id: what UPID.NDST names. */
  readonly id: number;
  private readonly registers: RegisterFile;
  /** IRR: vectors requested. */
  private readonly requested = new VectorSet();
  /** ISR: vectors in service. */
  private readonly inService = new VectorSet();
  /** Error status: bit 5 send illegal vector, bit 6 receive illegal vector. SDM Vol 3 §11.5.3. */
  errorStatus = 0;

  constructor(id: number, registers: RegisterFile) {
    this.id = id;
    this.registers = registers;
  }

  /** An interrupt message arrives: sets IRR. Two arrivals of a vector before it is taken merge. Vectors below 16 are illegal. */
  accept(vector: number): void {
    if (vector < 16) {
      this.errorStatus |= 1 << 6;
      return;
    }
    this.requested.add(vector);
    this.updatePending();
  }

  /** The vector that would be taken now, by priority class over what is in service; undefined if none. */
  highest(): number | undefined {
    const vector = this.requested.highest();
    if (vector === undefined) return undefined;
    const serving = this.inService.highest() ?? 0;
    return vector >> 4 > serving >> 4 ? vector : undefined;
  }
  /** Moves the highest request from IRR to ISR. */
  acknowledge(): number {
    const vector = this.requested.highest();
    if (vector === undefined) throw new Error('acknowledge without a request');
    this.requested.delete(vector);
    this.inService.add(vector);
    this.updatePending();
    return vector;
  }
  /** End of interrupt: the highest vector in service is done. */
  endOfInterrupt(): void {
    const vector = this.inService.highest();
    if (vector !== undefined) this.inService.delete(vector);
    this.updatePending();
  }

  isRequested(vector: number): boolean {
    return this.requested.has(vector);
  }
  isInService(vector: number): boolean {
    return this.inService.has(vector);
  }

  private updatePending(): void {
    const pending = this.registers.get32(Context.pending) & ~Pending.apic;
    this.registers.set32(Context.pending, pending | (this.highest() === undefined ? 0 : Pending.apic));
  }
}
