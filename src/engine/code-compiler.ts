// From instructions to functions that the loop can call: handlers by shape, regions, and the table and modules that they are in.

import { rowOf } from '../isa/index.ts';
import type { Instruction } from '../isa/instruction.ts';
import type { Handler } from './code-cache.ts';
import { BULK_NAMES, BULK_TYPE, type BulkName } from './region/bulk.ts';
import { compileRegion } from './region/compile.ts';
import { flagUseOf, flagUseOfShape } from './region/flag-use.ts';
import type { RegionHelpers } from './region/frame.ts';
import type { Region } from './region/graph.ts';
import { SETTLE_TYPE } from './region/settle.ts';
import { HANDLER_TYPE } from './runtime-module.ts';
import { StepperEmitter, shapeOf } from './stepper-emitter.ts';
import { FunctionBody } from './wasm/function-body.ts';
import { ModuleBuilder, ModuleHead } from './wasm/module-builder.ts';
import { I32, I64, Op } from './wasm/opcodes.ts';

/** Declares the functions that generated code calls. */
function importHelpers(head: ModuleHead): RegionHelpers {
  return {
    slowLoad: head.importFunction('slowLoad', [I32, I64, I32], [I32]),
    slowStore: head.importFunction('slowStore', [I32, I64, I64, I32], [I32]),
    hardware: head.importFunction('hardware', [I32, I32, I64], [I32]),
    routine: head.importFunction('routine', [I32, I32, I64, I64, I64], [I32]),
    float: head.importFunction('float', [I32, I32, I64, I64], [I64]),
    mulHighU: head.importFunction('mulHighU', [I64, I64], [I64]),
    mulHighS: head.importFunction('mulHighS', [I64, I64], [I64]),
    divide: head.importFunction('divide', [I64, I64, I64], [I64]),
    settle: head.importFunction('settle', SETTLE_TYPE.parameters, SETTLE_TYPE.results),
    siteLoad: head.importFunction('siteLoad', [I32, I64, I32, I32], [I32]),
    siteStore: head.importFunction('siteStore', [I32, I64, I64, I32, I32], [I32]),
    ...(Object.fromEntries(
      BULK_NAMES.map((name) => [name, head.importFunction(name, BULK_TYPE.parameters, BULK_TYPE.results)]),
    ) as Record<BulkName, number>),
  };
}

/** A module of these bytes with what it imports. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>, env: WebAssembly.ModuleImports): WebAssembly.Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { env }).exports;
}

export class CodeCompiler {
  private readonly table: WebAssembly.Table;
  private tableUsed = 0;
  /** What all modules begin with, the functions that it names, and what these are. */
  private readonly head: ModuleHead;
  private readonly helpers: RegionHelpers;
  private readonly handlerType: number;
  private readonly environment: WebAssembly.ModuleImports;
  private readonly cost: (instruction: Instruction) => number;
  /** Handlers by shape. */
  private readonly handlers = new Map<string, Handler>();

  /**
   * @param memoryPages of the WebAssembly memory  @param table that the functions are put into
   * @param environment what `importHelpers` names  @param cost cycles of an instruction
   */
  constructor(
    memoryPages: number,
    table: WebAssembly.Table,
    environment: WebAssembly.ModuleImports,
    cost: (instruction: Instruction) => number,
  ) {
    this.table = table;
    this.environment = environment;
    this.cost = cost;
    this.head = new ModuleHead(memoryPages);
    this.helpers = importHelpers(this.head);
    this.handlerType = this.head.type(HANDLER_TYPE.parameters, HANDLER_TYPE.results);
  }

  /** The handler of an instruction's shape, compiled if it has not been yet. */
  handlerOf(instruction: Instruction): Handler {
    const shape = shapeOf(instruction);
    const known = this.handlers.get(shape);
    if (known) return known;
    this.compile([instruction]);
    return this.handlers.get(shape)!;
  }
  /** Compiles the handlers that these instructions' shapes lack, in one module. */
  compile(instructions: readonly Instruction[]): void {
    const missing = new Map<string, Instruction>();
    for (const instruction of instructions) {
      const shape = shapeOf(instruction);
      if (!this.handlers.has(shape) && !missing.has(shape)) missing.set(shape, instruction);
    }
    if (missing.size === 0) return;
    const module = new ModuleBuilder(this.head);
    const selfContained: boolean[] = [];
    let n = 0;
    for (const instruction of missing.values()) {
      const body = new FunctionBody(HANDLER_TYPE.parameters.length);
      const emitter = new StepperEmitter(instruction, body, this.helpers);
      rowOf(instruction.operation)!(emitter, instruction.operands);
      emitter.commit();
      body.op(Op.unreachable);
      selfContained.push(emitter.selfContained);
      module.function(HANDLER_TYPE.parameters, HANDLER_TYPE.results, body, `h${n++}`);
    }
    const exports = instantiate(module.encode(), this.environment);
    n = 0;
    for (const shape of missing.keys()) {
      const index = this.addToTable(exports[`h${n}`]);
      this.handlers.set(shape, { index, selfContained: selfContained[n++]!, flagUse: undefined });
    }
  }

  /**
   * Compiles a region in a module of its own.
   * @param stretches those of it that are compiled as well
   * @param shapeAt the handler of its instruction at an address  @param newSite where its accesses remember their way
   * @returns its table index; those of the stretches follow
   */
  compileRegion(
    region: Region,
    stretches: readonly Region[],
    shapeAt: (address: bigint) => Handler,
    newSite: () => number | undefined,
  ): number {
    const module = new ModuleBuilder(this.head);
    const flagUse = (instruction: Instruction) => {
      const shape = shapeAt(instruction.address);
      shape.flagUse ??= flagUseOfShape(instruction) ?? 'varies';
      return shape.flagUse === 'varies' ? flagUseOf(instruction) : shape.flagUse;
    };
    const { helpers, handlerType, cost } = this;
    const first = this.tableUsed;
    const handler = (entry: bigint) => shapeAt(entry).index;
    const stretchAt = (entry: bigint) => stretches.findIndex(({ blocks }) => blocks.has(entry));
    const single = (entry: bigint) => (stretchAt(entry) < 0 ? handler(entry) : first + 1 + stretchAt(entry));
    [region, ...stretches].forEach((part, n) => {
      const surroundings = { helpers, handlerType, cost, flagUse, newSite, single: n === 0 ? single : handler };
      module.function(HANDLER_TYPE.parameters, HANDLER_TYPE.results, compileRegion(part, surroundings), `r${n}`);
    });
    const exports = instantiate(module.encode(), this.environment);
    for (let n = 0; n <= stretches.length; n++) this.addToTable(exports[`r${n}`]);
    return first;
  }
  private addToTable(handler: unknown): number {
    if (this.tableUsed >= this.table.length) this.table.grow(1024);
    this.table.set(this.tableUsed, handler);
    return this.tableUsed++;
  }
}
