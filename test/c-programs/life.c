static char world[18][18], next[18][18];
void step(void) {
  for (int y = 1; y < 17; y++)
    for (int x = 1; x < 17; x++) {
      int n = -world[y][x];
      for (int j = -1; j < 2; j++) for (int i = -1; i < 2; i++) n += world[y + j][x + i];
      next[y][x] = n == 3 || (n == 2 && world[y][x]);
    }
  for (int y = 1; y < 17; y++) for (int x = 1; x < 17; x++) world[y][x] = next[y][x];
}
int main(void) { world[5][4] = world[5][5] = world[5][6] = 1; step(); return world[4][5] + world[6][5] - 2; }
