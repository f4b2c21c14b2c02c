// One small instruction set run by three interpreters: a switch, a table of functions, and jumps to labels.

#include "runtime.h"

enum { PUSH, DUP, SWAP, OVER, ADD, SUB, MUL, LESS, JUMP, JUMP0, CALL, RET, LOAD, STORE, PRINT, HALT };
static int64_t stack[64], memory[16];
static const int32_t *calls[16];

static int by_switch(const int32_t *code) {
  int64_t *top = stack;
  const int32_t **back = calls, *at = code;
  int steps = 0;
  for (;; steps++) switch (*at++) {
    case PUSH: *++top = *at++; break;
    case DUP: top[1] = top[0], top++; break;
    case SWAP: { int64_t t = top[0]; top[0] = top[-1], top[-1] = t; break; }
    case OVER: top[1] = top[-1], top++; break;
    case ADD: top--, top[0] += top[1]; break;
    case SUB: top--, top[0] -= top[1]; break;
    case MUL: top--, top[0] *= top[1]; break;
    case LESS: top--, top[0] = top[0] < top[1]; break;
    case JUMP: at = code + *at; break;
    case JUMP0: at = *top-- ? at + 1 : code + *at; break;
    case CALL: *back++ = at + 1, at = code + *at; break;
    case RET: at = *--back; break;
    case LOAD: *++top = memory[*at++]; break;
    case STORE: memory[*at++] = *top--; break;
    case PRINT: decimal(*top--), put(' '); break;
    case HALT: return steps;
    }
}

static int64_t *sp;
static const int32_t *pc, *base, **rp;
static int running;
#define STEP(name, ...) static void name(void) { __VA_ARGS__; }
STEP(push, *++sp = *pc++)
STEP(dup_, sp[1] = sp[0]; sp++)
STEP(swap_, int64_t t = sp[0]; sp[0] = sp[-1]; sp[-1] = t)
STEP(over, sp[1] = sp[-1]; sp++)
STEP(add, sp--; sp[0] += sp[1])
STEP(sub, sp--; sp[0] -= sp[1])
STEP(mul, sp--; sp[0] *= sp[1])
STEP(less, sp--; sp[0] = sp[0] < sp[1])
STEP(jump, pc = base + *pc)
STEP(jump0, pc = *sp-- ? pc + 1 : base + *pc)
STEP(call, *rp++ = pc + 1; pc = base + *pc)
STEP(ret, pc = *--rp)
STEP(load, *++sp = memory[*pc++])
STEP(store, memory[*pc++] = *sp--)
STEP(print, decimal(*sp--); put(' '))
STEP(halt, running = 0)
static int by_table(const int32_t *code) {
  static void (*const table[])(void) = {push, dup_, swap_, over, add, sub, mul, less, jump, jump0, call, ret, load, store, print, halt};
  int steps = -1;
  sp = stack, pc = base = code, rp = calls, running = 1;
  for (; running; steps++) table[*pc++]();
  return steps;
}

static int by_labels(const int32_t *code) {
  static void *const labels[] = {&&l0, &&l1, &&l2, &&l3, &&l4, &&l5, &&l6, &&l7, &&l8, &&l9, &&l10, &&l11, &&l12, &&l13, &&l14, &&l15};
  int64_t *top = stack, t;
  const int32_t **back = calls, *at = code;
  int steps = -1;
#define NEXT steps++; goto *labels[*at++]
  NEXT;
l0: *++top = *at++; NEXT;
l1: top[1] = top[0], top++; NEXT;
l2: t = top[0], top[0] = top[-1], top[-1] = t; NEXT;
l3: top[1] = top[-1], top++; NEXT;
l4: top--, top[0] += top[1]; NEXT;
l5: top--, top[0] -= top[1]; NEXT;
l6: top--, top[0] *= top[1]; NEXT;
l7: top--, top[0] = top[0] < top[1]; NEXT;
l8: at = code + *at; NEXT;
l9: at = *top-- ? at + 1 : code + *at; NEXT;
l10: *back++ = at + 1, at = code + *at; NEXT;
l11: at = *--back; NEXT;
l12: *++top = memory[*at++]; NEXT;
l13: memory[*at++] = *top--; NEXT;
l14: decimal(*top--), put(' '); NEXT;
l15: return steps;
}

static int program(void) {
  static const int32_t factorials[] = {
    PUSH, 1, STORE, 0, PUSH, 1, STORE, 1,                                                              // 0: n, product
    LOAD, 0, LOAD, 1, MUL, DUP, PRINT, STORE, 1, LOAD, 0, PUSH, 1, ADD, STORE, 0,                      // 8
    LOAD, 0, PUSH, 15, LESS, JUMP0, 33, JUMP, 8, HALT, HALT, HALT, HALT, HALT,                         // 24
  };
  static const int32_t fibonacci[] = {
    PUSH, 11, CALL, 6, PRINT, HALT,                                                                    // 0
    DUP, PUSH, 2, LESS, JUMP0, 13, RET,                                                                // 6
    DUP, PUSH, 1, SUB, CALL, 6, SWAP, PUSH, 2, SUB, CALL, 6, ADD, RET,                                 // 13
  };
  static int (*const ways[])(const int32_t *) = {by_switch, by_table, by_labels};
  for (int way = 0; way < 3; way++) decimal(ways[way](factorials)), put(' '), decimal(ways[way](fibonacci)), line("");
  return 0;
}
