int distance(const char *a, const char *b) {
  int row[32], n = 0;
  while (b[n]) row[n] = n, n++;
  row[n] = n;
  for (int i = 1; *a; a++, i++) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= n; j++) { int t = row[j], m = diagonal + (*a != b[j - 1]); if (t + 1 < m) m = t + 1; if (row[j - 1] + 1 < m) m = row[j - 1] + 1; row[j] = m; diagonal = t; }
  }
  return row[n];
}
int main(void) { return distance("kitten", "sitting") - 3; }
