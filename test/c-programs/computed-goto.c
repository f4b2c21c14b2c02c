// Addresses of labels: a threaded interpreter.
int run(const unsigned char *code) {
  static const void *const labels[] = {&&halt, &&push, &&add, &&mul, &&dup};
  int stack[16], *sp = stack;
  goto *labels[*code++];
push: *sp++ = *code++; goto *labels[*code++];
add: sp--; sp[-1] += *sp; goto *labels[*code++];
mul: sp--; sp[-1] *= *sp; goto *labels[*code++];
dup: *sp = sp[-1]; sp++; goto *labels[*code++];
halt: return sp[-1];
}
int main(void) { static const unsigned char code[] = {1, 3, 4, 3, 1, 4, 2, 0}; return run(code) - 13; }
