// A dense switch becomes a table of addresses or distances.
int operate(int op, int a, int b) {
  switch (op) {
    case 0: return a + b;
    case 1: return a - b;
    case 2: return a * b;
    case 3: return b ? a / b : 0;
    case 4: return a & b;
    case 5: return a | b;
    case 6: return a ^ b;
    case 7: return a << (b & 31);
    case 8: return a >> (b & 31);
    case 9: return a > b;
    default: return -1;
  }
}
int main(void) { int s = 0; for (int i = 0; i < 12; i++) s += operate(i, 12, 5); return s & 127; }
