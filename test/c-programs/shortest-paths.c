#define N 6
static int weight[N][N] = {{0, 7, 9, 0, 0, 14}, {7, 0, 10, 15}, {9, 10, 0, 11, 0, 2}, {0, 15, 11, 0, 6}, {0, 0, 0, 6, 0, 9}, {14, 0, 2, 0, 9, 0}};
int main(void) {
  int best[N], done[N] = {0};
  for (int i = 0; i < N; i++) best[i] = i ? 1 << 30 : 0;
  for (int round = 0; round < N; round++) {
    int u = -1;
    for (int i = 0; i < N; i++) if (!done[i] && (u < 0 || best[i] < best[u])) u = i;
    done[u] = 1;
    for (int v = 0; v < N; v++) if (weight[u][v] && best[u] + weight[u][v] < best[v]) best[v] = best[u] + weight[u][v];
  }
  return best[4] - 20;
}
