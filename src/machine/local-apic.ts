// The local APIC of one core, as far as fixed interrupts need it: IRR, ISR, priorities, EOI. SDM Vol 3 §11.8 (interrupt
// acceptance), §11.8.3 (priorities). Logical destinations, NMI, INIT and the LVT are not modelled.

import { Context, Pending, type RegisterFile } from '../isa/registers.ts';

/** Interrupts waiting in and being served by one core. */
export class LocalAPIC {
  /** The x2APIC id: what UPID.NDST names. */
  readonly id: number;
  private readonly registers: RegisterFile;
  /** Vectors requested (IRR) and in service (ISR), each a sorted list without duplicates. */
  private requested: number[] = [];
  private inService: number[] = [];
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
    if (!this.requested.includes(vector)) {
      this.requested.push(vector);
      this.requested.sort((a, b) => a - b);
    }
    this.updatePending();
  }

  /** The vector that would be taken now, by priority class over what is in service; undefined if none. */
  highest(): number | undefined {
    const vector = this.requested.at(-1);
    if (vector === undefined) return undefined;
    const serving = this.inService.at(-1) ?? 0;
    return vector >> 4 > serving >> 4 ? vector : undefined;
  }
  /** Moves the highest request from IRR to ISR. */
  acknowledge(): number {
    const vector = this.requested.pop();
    if (vector === undefined) throw new Error('acknowledge without a request');
    this.inService.push(vector);
    this.inService.sort((a, b) => a - b);
    this.updatePending();
    return vector;
  }
  /** End of interrupt: the highest vector in service is done. */
  endOfInterrupt(): void {
    this.inService.pop();
    this.updatePending();
  }

  isRequested(vector: number): boolean {
    return this.requested.includes(vector);
  }
  isInService(vector: number): boolean {
    return this.inService.includes(vector);
  }

  private updatePending(): void {
    const pending = this.registers.get32(Context.pending) & ~Pending.apic;
    this.registers.set32(Context.pending, pending | (this.highest() === undefined ? 0 : Pending.apic));
  }
}
