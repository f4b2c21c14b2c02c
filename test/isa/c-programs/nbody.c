// Planets pull each other: energy before and after, in double and in long double.

#include "runtime.h"

enum { BODIES = 4, STEPS = 60 };
#define SIMULATION(type, name, root)                                                                                            \
  struct name##_body { type at[3], speed[3], mass; };                                                                           \
  static void name##_step(struct name##_body *b, type dt) {                                                                     \
    for (int i = 0; i < BODIES; i++)                                                                                            \
      for (int j = i + 1; j < BODIES; j++) {                                                                                    \
        type d[3], square = 0;                                                                                                  \
        for (int k = 0; k < 3; k++) d[k] = b[i].at[k] - b[j].at[k], square += d[k] * d[k];                                      \
        type pull = dt / (square * root(square));                                                                               \
        for (int k = 0; k < 3; k++) b[i].speed[k] -= d[k] * b[j].mass * pull, b[j].speed[k] += d[k] * b[i].mass * pull;         \
      }                                                                                                                         \
    for (int i = 0; i < BODIES; i++)                                                                                            \
      for (int k = 0; k < 3; k++) b[i].at[k] += dt * b[i].speed[k];                                                             \
  }                                                                                                                             \
  static type name##_energy(const struct name##_body *b) {                                                                      \
    type sum = 0;                                                                                                               \
    for (int i = 0; i < BODIES; i++) {                                                                                          \
      for (int k = 0; k < 3; k++) sum += b[i].mass * b[i].speed[k] * b[i].speed[k] / 2;                                         \
      for (int j = i + 1; j < BODIES; j++) {                                                                                    \
        type square = 0;                                                                                                        \
        for (int k = 0; k < 3; k++) square += (b[i].at[k] - b[j].at[k]) * (b[i].at[k] - b[j].at[k]);                            \
        sum -= b[i].mass * b[j].mass / root(square);                                                                            \
      }                                                                                                                         \
    }                                                                                                                           \
    return sum;                                                                                                                 \
  }
SIMULATION(double, plain, __builtin_sqrt)
SIMULATION(long double, wide, __builtin_sqrtl)

static int program(void) {
  struct plain_body plain[BODIES];
  struct wide_body wide[BODIES];
  for (int i = 0; i < BODIES; i++) {
    plain[i].mass = wide[i].mass = i == 0 ? 40 : 0.5 * i;
    for (int k = 0; k < 3; k++) {
      plain[i].at[k] = wide[i].at[k] = i * (k == 0 ? 5.0 : k == 1 ? -1.25 : 0.5) + (i == 0 ? 0 : 0.1);
      plain[i].speed[k] = wide[i].speed[k] = i == 0 ? 0 : k == 1 ? 2.5 / i : 0.01 * k;
    }
  }
  for (int step = 0; step < STEPS; step++) {
    if (step % 15 == 0) bits64(plain_energy(plain)), put(' '), bits80(wide_energy(wide)), line("");
    plain_step(plain, 0.01), wide_step(wide, 0.01L);
  }
  for (int i = 0; i < BODIES; i++) bits64(plain[i].at[0]), put(' '), bits80(wide[i].at[2]), line("");
  return 0;
}
