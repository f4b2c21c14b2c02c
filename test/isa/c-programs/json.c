// Reads JSON into a tree and prints it again, its keys in order; says where a text is wrong.

#include "runtime.h"

enum kind { NIL, TRUE, FALSE, NUMBER, STRING, ARRAY, OBJECT };
struct node {
  enum kind kind;
  double number;
  char string[16];
  struct node *first, *next;
  char key[16];
};
static struct node nodes[80];
static int used, failed;
static const char *at;

static void skip(void) {
  while (*at == ' ' || *at == '\n') at++;
}
static int take(char c) {
  skip();
  if (*at != c) return 0;
  at++;
  return 1;
}
static void string_into(char *to) {
  int n = 0;
  if (!take('"')) failed = 1;
  while (!failed && *at != '"') {
    char c = *at++;
    if (c == 0) failed = 1;
    if (c == '\\') {
      c = *at++;
      c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
    if (n < 15) to[n++] = c;
  }
  to[n] = 0;
  if (!failed) at++;
}
static struct node *value(void) {
  struct node *node = &nodes[used++];
  memset(node, 0, sizeof *node);
  skip();
  struct node **last = &node->first;
  switch (*at) {
  case 'n': node->kind = NIL, at += 4; break;
  case 't': node->kind = TRUE, at += 4; break;
  case 'f': node->kind = FALSE, at += 5; break;
  case '"': node->kind = STRING, string_into(node->string); break;
  case '[':
  case '{': {
    char close = *at == '[' ? ']' : '}';
    node->kind = *at++ == '[' ? ARRAY : OBJECT;
    if (take(close)) break;
    do {
      char key[16] = "";
      if (node->kind == OBJECT) {
        string_into(key);
        if (!take(':')) failed = 1;
      }
      if (failed) break;
      struct node *child = value();
      memcpy(child->key, key, sizeof key);
      if (node->kind == ARRAY) {
        *last = child, last = &child->next;
        continue;
      }
      struct node **place = &node->first;
      while (*place && memcmp((*place)->key, key, sizeof key) < 0) place = &(*place)->next;
      child->next = *place, *place = child;
    } while (!failed && take(','));
    if (!take(close)) failed = 1;
    break;
  }
  default: {
    double sign = 1, scale = 1;
    node->kind = NUMBER;
    if (*at == '-') sign = -1, at++;
    if (*at < '0' || *at > '9') failed = 1;
    while (*at >= '0' && *at <= '9') node->number = node->number * 10 + (*at++ - '0');
    if (*at == '.')
      for (at++; *at >= '0' && *at <= '9';) node->number += (*at++ - '0') * (scale /= 10);
    node->number *= sign;
  }
  }
  return node;
}
static void print(const struct node *node) {
  switch (node->kind) {
  case NIL: text("null"); return;
  case TRUE: text("true"); return;
  case FALSE: text("false"); return;
  case NUMBER: bits64(node->number); return;
  case STRING: put('"'), text(node->string), put('"'); return;
  default:
    put(node->kind == ARRAY ? '[' : '{');
    for (const struct node *child = node->first; child; child = child->next) {
      if (node->kind == OBJECT) text(child->key), put(':');
      print(child);
      if (child->next) put(',');
    }
    put(node->kind == ARRAY ? ']' : '}');
  }
}

static int program(void) {
  static const char *const texts[] = {
    "{\"b\": [1, 2.5, -0.125, 1000000], \"a\": {\"x\": null, \"w\": true}, \"c\": \"q\\\"n\\n\"}",
    "[[], {}, [[[\"deep\"]]], false]", "  42 ", "[1, 2", "{\"a\" 1}", "[1, -]", "\"open",
  };
  for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
    at = texts[i], used = failed = 0;
    struct node *root = value();
    if (failed) text("wrong at "), decimal(at - texts[i]);
    else print(root);
    line("");
  }
  return 0;
}
