struct __attribute__((packed)) record { char tag; int value; short extra; long big; };
struct record records[3] = {{1, 2, 3, 4}, {5, 6, 7, 8}};
long total(const struct record *r, int n) { long t = 0; for (int i = 0; i < n; i++) t += r[i].tag + r[i].value + r[i].extra + r[i].big; return t; }
int main(void) { records[2].value = 9; return total(records, 3) - 45; }
