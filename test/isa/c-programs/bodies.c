// Matrices in single and bodies in double precision: the shapes of numerical programs.

#include "runtime.h"

#define N 20
static float a[N][N], b[N][N], product[N][N];
struct body { double position[3], velocity[3], mass; };

static void step(struct body *bodies, int n, double dt) {
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++) {
      double d[3], square = 0.01;
      for (int k = 0; k < 3; k++) d[k] = bodies[i].position[k] - bodies[j].position[k], square += d[k] * d[k];
      double strength = dt / (square * __builtin_sqrt(square));
      for (int k = 0; k < 3; k++) {
        bodies[i].velocity[k] -= d[k] * bodies[j].mass * strength;
        bodies[j].velocity[k] += d[k] * bodies[i].mass * strength;
      }
    }
  for (int i = 0; i < n; i++)
    for (int k = 0; k < 3; k++) bodies[i].position[k] += dt * bodies[i].velocity[k];
}
static int escape(double x, double y) {
  double u = 0, v = 0;
  int n = 0;
  for (; n < 60 && u * u + v * v < 4; n++) {
    double next = u * u - v * v + x;
    v = 2 * u * v + y, u = next;
  }
  return n;
}

static int program(void) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) a[i][j] = (float)next_double() - 0.5f, b[i][j] = (float)(i * j) / 7;
  for (int i = 0; i < N; i++)
    for (int k = 0; k < N; k++)
      for (int j = 0; j < N; j++) product[i][j] += a[i][k] * b[k][j];
  for (int i = 0; i < N; i++) bits32(product[i][i]), put(' '), bits32(product[i][N - 1 - i]), line("");

  struct body bodies[5];
  for (int i = 0; i < 5; i++) {
    for (int k = 0; k < 3; k++) bodies[i].position[k] = next_double() * 10, bodies[i].velocity[k] = next_double() - 0.5;
    bodies[i].mass = 1 + i;
  }
  for (int i = 0; i < 300; i++) step(bodies, 5, 0.01);
  for (int i = 0; i < 5; i++) bits64(bodies[i].position[0]), put(' '), bits64(bodies[i].velocity[2]), line("");

  for (int row = 0; row < 16; row++) {
    for (int column = 0; column < 48; column++) put(" .:-=+*#%@"[escape(column / 16.0 - 2.2, row / 6.4 - 1.25) * 9 / 60]);
    line("|");
  }
  return 0;
}
