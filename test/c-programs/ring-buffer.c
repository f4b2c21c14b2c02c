static volatile unsigned head, tail;
static unsigned char ring[16];
int put(unsigned char c) { if (head - tail == 16) return 0; ring[head++ & 15] = c; return 1; }
int get(void) { return head == tail ? -1 : ring[tail++ & 15]; }
int main(void) { for (int i = 0; i < 20; i++) put(i); int s = 0, c; while ((c = get()) >= 0) s += c; return s - 120; }
