// Solves linear equations with long doubles, pivots chosen by size; determinants, inverses and what is left over.

#include "runtime.h"

enum { N = 6 };
typedef long double matrix[N][N];

static long double eliminate(matrix a, matrix b) {
  long double determinant = 1;
  for (int column = 0; column < N; column++) {
    int pivot = column;
    for (int row = column + 1; row < N; row++)
      if (__builtin_fabsl(a[row][column]) > __builtin_fabsl(a[pivot][column])) pivot = row;
    if (a[pivot][column] == 0) return 0;
    if (pivot != column) {
      determinant = -determinant;
      for (int k = 0; k < N; k++) {
        long double t = a[pivot][k];
        a[pivot][k] = a[column][k], a[column][k] = t;
        t = b[pivot][k], b[pivot][k] = b[column][k], b[column][k] = t;
      }
    }
    long double scale = a[column][column];
    determinant *= scale;
    for (int k = 0; k < N; k++) a[column][k] /= scale, b[column][k] /= scale;
    for (int row = 0; row < N; row++) {
      long double factor = a[row][column];
      if (row == column || factor == 0) continue;
      for (int k = 0; k < N; k++) a[row][k] -= factor * a[column][k], b[row][k] -= factor * b[column][k];
    }
  }
  return determinant;
}

static int program(void) {
  matrix a, copy, inverse;
  for (int kind = 0; kind < 3; kind++) {
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) {
        a[i][j] = kind == 0 ? 1.0L / (i + j + 1) : kind == 1 ? (i < j ? i + 1 : j + 1) : (long double)(int8_t)next_random() / 7;
        copy[i][j] = a[i][j], inverse[i][j] = i == j;
      }
    bits80(eliminate(copy, inverse)), line("");
    long double worst = 0;
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) {
        long double sum = i == j ? -1 : 0;
        for (int k = 0; k < N; k++) sum += a[i][k] * inverse[k][j];
        if (sum < 0) sum = -sum;
        if (sum > worst) worst = sum;
      }
    bits80(worst);
    for (int i = 0; i < N; i++) put(' '), bits80(inverse[i][(i * 2 + 1) % N]);
    line("");
  }
  return 0;
}
