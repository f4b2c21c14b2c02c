// Which WebAssembly instruction a packed operation is. WebAssembly took most of them over from SSE; what it lacks no row asks for.

import type { ElementWidth, PackedOperation } from '../isa/algebra.ts';
import { Vec } from './wasm/opcodes.ts';

export const PACKED_OPCODES: Readonly<Record<PackedOperation, Readonly<Partial<Record<ElementWidth, number>>>>> = {
  add: { 8: Vec.i8x16_add, 16: Vec.i16x8_add, 32: Vec.i32x4_add, 64: Vec.i64x2_add },
  sub: { 8: Vec.i8x16_sub, 16: Vec.i16x8_sub, 32: Vec.i32x4_sub, 64: Vec.i64x2_sub },
  mul: { 16: Vec.i16x8_mul, 32: Vec.i32x4_mul, 64: Vec.i64x2_mul },
  addSatS: { 8: Vec.i8x16_add_sat_s, 16: Vec.i16x8_add_sat_s },
  addSatU: { 8: Vec.i8x16_add_sat_u, 16: Vec.i16x8_add_sat_u },
  subSatS: { 8: Vec.i8x16_sub_sat_s, 16: Vec.i16x8_sub_sat_s },
  subSatU: { 8: Vec.i8x16_sub_sat_u, 16: Vec.i16x8_sub_sat_u },
  avgU: { 8: Vec.i8x16_avgr_u, 16: Vec.i16x8_avgr_u },
  eq: { 8: Vec.i8x16_eq, 16: Vec.i16x8_eq, 32: Vec.i32x4_eq, 64: Vec.i64x2_eq },
  gtS: { 8: Vec.i8x16_gt_s, 16: Vec.i16x8_gt_s, 32: Vec.i32x4_gt_s, 64: Vec.i64x2_gt_s },
  minS: { 8: Vec.i8x16_min_s, 16: Vec.i16x8_min_s, 32: Vec.i32x4_min_s },
  minU: { 8: Vec.i8x16_min_u, 16: Vec.i16x8_min_u, 32: Vec.i32x4_min_u },
  maxS: { 8: Vec.i8x16_max_s, 16: Vec.i16x8_max_s, 32: Vec.i32x4_max_s },
  maxU: { 8: Vec.i8x16_max_u, 16: Vec.i16x8_max_u, 32: Vec.i32x4_max_u },
  narrowS: { 16: Vec.i8x16_narrow_i16x8_s, 32: Vec.i16x8_narrow_i32x4_s },
  narrowU: { 16: Vec.i8x16_narrow_i16x8_u, 32: Vec.i16x8_narrow_i32x4_u },
};

export const SHIFT_OPCODES = {
  shl: { 16: Vec.i16x8_shl, 32: Vec.i32x4_shl, 64: Vec.i64x2_shl },
  shr: { 16: Vec.i16x8_shr_u, 32: Vec.i32x4_shr_u, 64: Vec.i64x2_shr_u },
  sar: { 16: Vec.i16x8_shr_s, 32: Vec.i32x4_shr_s, 64: Vec.i64x2_shr_s },
} as const;

export const SIGNS_OPCODES = {
  8: Vec.i8x16_bitmask,
  16: Vec.i16x8_bitmask,
  32: Vec.i32x4_bitmask,
  64: Vec.i64x2_bitmask,
} as const;
