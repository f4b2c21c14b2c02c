static int columns[8];
int solve(int row, int n) {
  if (row == n) return 1;
  int found = 0;
  for (int c = 0; c < n; c++) {
    int ok = 1;
    for (int r = 0; r < row && ok; r++) { int d = columns[r] - c; ok = d && d != row - r && d != r - row; }
    if (ok) { columns[row] = c; found += solve(row + 1, n); }
  }
  return found;
}
int main(void) { return solve(0, 6) - 4; }
