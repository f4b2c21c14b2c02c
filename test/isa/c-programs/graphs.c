// Shortest paths three ways, spanning trees with union–find, topological order, strongly connected parts.

#include "runtime.h"

enum { N = 16, FAR = 1 << 28 };
static int32_t weight[N][N], far[N][N], from_zero[N];
static int16_t parent[N], heap[N], place[N];
static int order[N], count, low[N], number[N], stack[N], depth, on_stack[N], next_number, parts;

static int root_of(int n) {
  while (parent[n] != n) n = parent[n] = parent[parent[n]];
  return n;
}
static void dijkstra(int start) {
  int done[N] = {0};
  for (int i = 0; i < N; i++) from_zero[i] = FAR;
  from_zero[start] = 0;
  for (int round = 0; round < N; round++) {
    int best = -1;
    for (int i = 0; i < N; i++)
      if (!done[i] && (best < 0 || from_zero[i] < from_zero[best])) best = i;
    done[best] = 1;
    for (int i = 0; i < N; i++)
      if (weight[best][i] < FAR && from_zero[best] + weight[best][i] < from_zero[i]) from_zero[i] = from_zero[best] + weight[best][i];
  }
}
static void visit(int n) {
  low[n] = number[n] = ++next_number, stack[depth++] = n, on_stack[n] = 1;
  for (int i = 0; i < N; i++) {
    if (weight[n][i] >= FAR) continue;
    if (!number[i]) visit(i), low[n] = low[i] < low[n] ? low[i] : low[n];
    else if (on_stack[i] && number[i] < low[n]) low[n] = number[i];
  }
  order[count++] = n;
  if (low[n] != number[n]) return;
  parts++;
  int other;
  do other = stack[--depth], on_stack[other] = 0;
  while (other != n);
}

static int program(void) {
  for (int density = 2; density <= 6; density += 2) {
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) far[i][j] = weight[i][j] = i != j && next_random() % N < (unsigned)density ? (int32_t)(1 + next_random() % 50) : FAR;
    dijkstra(0);
    for (int k = 0; k < N; k++)
      for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
          if (far[i][k] + far[k][j] < far[i][j]) far[i][j] = far[i][k] + far[k][j];
    int64_t sum = 0, agree = 0;
    for (int i = 1; i < N; i++) sum += from_zero[i] < FAR ? from_zero[i] : 0, agree += (from_zero[i] >= FAR && far[0][i] >= FAR) || from_zero[i] == far[0][i];
    for (int i = 0; i < N; i++) parent[i] = (int16_t)i;
    int64_t tree = 0;
    for (int w = 1; w <= 50; w++)
      for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
          if (weight[i][j] == w && root_of(i) != root_of(j)) parent[root_of(i)] = (int16_t)root_of(j), tree += w;
    memset(number, 0, sizeof number), count = depth = next_number = parts = 0;
    for (int i = 0; i < N; i++)
      if (!number[i]) visit(i);
    decimal(sum), put(' '), decimal(agree), put(' '), decimal(tree), put(' '), decimal(parts), put(':');
    for (int i = 0; i < N; i++) put(' '), decimal(order[i]);
    line("");
  }
  return 0;
}
