static const char *at;
static long sum(void);
static long atom(void) { if (*at == '(') { at++; long v = sum(); at++; return v; } long v = 0; while (*at >= '0' && *at <= '9') v = v * 10 + *at++ - '0'; return v; }
static long product(void) { long v = atom(); while (*at == '*' || *at == '/') { char o = *at++; long w = atom(); v = o == '*' ? v * w : v / w; } return v; }
static long sum(void) { long v = product(); while (*at == '+' || *at == '-') { char o = *at++; long w = product(); v = o == '+' ? v + w : v - w; } return v; }
int main(void) { at = "2*(3+4)-10/5"; return sum() - 12; }
