// A bytecode interpreter: an indirect jump through a table for every few instructions.
#include "bench.h"

enum { PUSH, ADD, SUB, XOR, SHIFT, DUP, SWAP, LOOP, STOP };

static const u8 program[] = {PUSH, 7, DUP, ADD, PUSH, 3, XOR,  SWAP, SHIFT, PUSH, 11,   ADD,
                             SWAP, DUP, XOR, ADD, DUP, PUSH, 29, SUB, XOR,  LOOP, 0, STOP};

static __attribute__((noinline)) u64 interpret(const u8 *code, u64 seed, u64 rounds) {
  u64 stack[64], *top = stack + 4;
  top[0] = seed;
  top[-1] = seed * 3;
  const u8 *at = code;
  for (;;) {
    switch (*at++) {
      case PUSH: *++top = *at++ + rounds; break;
      case ADD: top--; top[0] += top[1]; break;
      case SUB: top--; top[0] -= top[1]; break;
      case XOR: top--; top[0] ^= top[1]; break;
      case SHIFT: top[0] = (top[0] << 5) | (top[0] >> 59); break;
      case DUP: top[1] = top[0]; top++; break;
      case SWAP: { u64 kept = top[0]; top[0] = top[-1]; top[-1] = kept; break; }
      case LOOP:
        stack[3] ^= top[0];
        top[-1] += stack[3];
        if (--rounds == 0) { at++; break; }
        at = code + *at;
        if (top > stack + 6) top = stack + 5;
        break;
      case STOP: return top[0] ^ stack[3];
    }
  }
}

int main(void) {
  u64 sum = 1;
  for (u32 i = 0; i < 1000; i++) sum = sum * 31 + interpret(program, sum, 20000);
  print_checksum(sum);
  return 0;
}
