static int moves;
void hanoi(int n, int a, int b, int c) { if (!n) return; hanoi(n - 1, a, c, b); moves++; hanoi(n - 1, c, b, a); }
int main(void) { hanoi(6, 0, 1, 2); return moves - 63; }
