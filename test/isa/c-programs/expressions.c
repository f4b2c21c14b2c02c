// Parses arithmetic expressions into a tree, folds what is constant, compiles them for a stack machine and runs that.

#include "runtime.h"

enum operation { PUSH, LOAD, ADD, SUB, MUL, DIV, MOD, NEG, POW, LESS, AND };
struct node { enum operation operation; int64_t value; struct node *left, *right; };
static struct node pool[64];
static int used;
static const char *at;

static struct node *make(enum operation operation, int64_t value, struct node *left, struct node *right) {
  struct node *node = &pool[used++];
  *node = (struct node){operation, value, left, right};
  return node;
}
static struct node *sum(void);
static struct node *unary(void) {
  if (*at == '-') return at++, make(NEG, 0, unary(), 0);
  if (*at == '(') {
    at++;
    struct node *inner = sum();
    at++;
    return inner;
  }
  if (*at >= 'a' && *at <= 'z') return make(LOAD, *at++ - 'a', 0, 0);
  int64_t n = 0;
  while (*at >= '0' && *at <= '9') n = n * 10 + *at++ - '0';
  return make(PUSH, n, 0, 0);
}
static struct node *raised(void) {
  struct node *base = unary();
  return *at == '^' ? at++, make(POW, 0, base, raised()) : base;
}
static struct node *product(void) {
  struct node *left = raised();
  for (;;) switch (*at) {
    case '*': at++, left = make(MUL, 0, left, raised()); break;
    case '/': at++, left = make(DIV, 0, left, raised()); break;
    case '%': at++, left = make(MOD, 0, left, raised()); break;
    default: return left;
    }
}
static struct node *sum(void) {
  struct node *left = product();
  for (;;) switch (*at) {
    case '+': at++, left = make(ADD, 0, left, product()); break;
    case '-': at++, left = make(SUB, 0, left, product()); break;
    case '<': at++, left = make(LESS, 0, left, product()); break;
    case '&': at++, left = make(AND, 0, left, product()); break;
    default: return left;
    }
}
static int64_t apply(enum operation operation, int64_t a, int64_t b) {
  int64_t result = 1;
  switch (operation) {
  case ADD: return a + b;
  case SUB: return a - b;
  case MUL: return a * b;
  case DIV: return b ? a / b : 0;
  case MOD: return b ? a % b : a;
  case NEG: return -a;
  case LESS: return a < b;
  case AND: return a & b;
  case POW:
    while (b-- > 0) result *= a;
    return result;
  default: return 0;
  }
}
static void fold(struct node *node) {
  if (node->left) fold(node->left);
  if (node->right) fold(node->right);
  if (node->operation <= LOAD || node->left->operation != PUSH || (node->right && node->right->operation != PUSH)) return;
  node->value = apply(node->operation, node->left->value, node->right ? node->right->value : 0);
  node->operation = PUSH, node->left = node->right = 0;
}
static int64_t code[128];
static int length;
static void compile(const struct node *node) {
  if (node->left) compile(node->left);
  if (node->right) compile(node->right);
  code[length++] = node->operation;
  if (node->operation <= LOAD) code[length++] = node->value;
}
static int64_t run(const int64_t *variables) {
  int64_t stack[32];
  int top = 0;
  for (int i = 0; i < length;) {
    enum operation operation = (enum operation)code[i++];
    if (operation == PUSH) stack[top++] = code[i++];
    else if (operation == LOAD) stack[top++] = variables[code[i++]];
    else if (operation == NEG) stack[top - 1] = -stack[top - 1];
    else top--, stack[top - 1] = apply(operation, stack[top - 1], stack[top]);
  }
  return stack[0];
}

static int program(void) {
  static const char *const texts[] = {"1+2*3", "(1+2)*3-4/2", "2^3^2", "-2^2", "a*b+c", "(a+b)*(a-b)%7", "2*3+a*(4-4)", "a<b", "((((a))))", "10000*10000*c/b", "a&12+b"};
  static const int64_t sets[3][3] = {{3, 5, 7}, {-9, 4, 100}, {1 << 20, -3, 0}};
  for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
    at = texts[i], used = length = 0;
    struct node *root = sum();
    fold(root), compile(root);
    text(texts[i]), put(' '), decimal(length);
    for (int k = 0; k < 3; k++) put(' '), decimal(run(sets[k]));
    line("");
  }
  return 0;
}
