// Red-black and treap: insertion, deletion, order, depth; both hold the same set.

#include "runtime.h"

struct node { int32_t key; uint32_t weight; int red; struct node *child[2]; };
static struct node pool[400];
static int used;

static struct node *make(int32_t key) {
  struct node *n = &pool[used++];
  *n = (struct node){key, (uint32_t)next_random(), 1, {0, 0}};
  return n;
}
static int is_red(const struct node *n) { return n && n->red; }
static struct node *rotate(struct node *root, int way) {
  struct node *up = root->child[!way];
  root->child[!way] = up->child[way], up->child[way] = root;
  up->red = root->red, root->red = 1;
  return up;
}
static struct node *insert(struct node *root, int32_t key) {
  if (!root) return make(key);
  if (key == root->key) return root;
  int way = key > root->key;
  root->child[way] = insert(root->child[way], key);
  struct node *c = root->child[way];
  if (!is_red(c)) return root;
  if (is_red(root->child[!way])) {
    if (is_red(c->child[0]) || is_red(c->child[1])) root->red = 1, root->child[0]->red = root->child[1]->red = 0;
  } else if (is_red(c->child[way])) root = rotate(root, !way);
  else if (is_red(c->child[!way])) root->child[way] = rotate(c, way), root = rotate(root, !way);
  return root;
}
static struct node *join(struct node *a, struct node *b) {
  if (!a || !b) return a ? a : b;
  if (a->weight > b->weight) return a->child[1] = join(a->child[1], b), a;
  return b->child[0] = join(a, b->child[0]), b;
}
static void split(struct node *root, int32_t key, struct node **low, struct node **high) {
  if (!root) *low = *high = 0;
  else if (root->key < key) *low = root, split(root->child[1], key, &root->child[1], high);
  else *high = root, split(root->child[0], key, low, &root->child[0]);
}
static int depth(const struct node *n) {
  if (!n) return 0;
  int a = depth(n->child[0]), b = depth(n->child[1]);
  return 1 + (a > b ? a : b);
}
static void fingerprint(const struct node *n, uint64_t *sum, int *count) {
  if (!n) return;
  fingerprint(n->child[0], sum, count);
  *sum = *sum * 1099511628211u + (uint32_t)n->key, ++*count;
  fingerprint(n->child[1], sum, count);
}
static void show(const struct node *n) {
  uint64_t sum = 0;
  int count = 0;
  fingerprint(n, &sum, &count);
  decimal(count), put(' '), hex(sum, 16), put(' '), decimal(depth(n)), put(' ');
}

static int program(void) {
  struct node *rb = 0, *treap = 0;
  for (int i = 0; i < 150; i++) {
    int32_t key = (int32_t)(i < 50 ? (unsigned)i : next_random() % 1000);
    rb = insert(rb, key), rb->red = 0;
    struct node *low, *middle, *high;
    split(treap, key, &low, &high), split(high, key + 1, &middle, &high);
    treap = join(join(low, middle ? middle : make(key)), high);
    if (i % 30 == 29) show(rb), show(treap), line("");
  }
  for (int32_t key = 0; key < 1000; key += 7) {
    struct node *low, *middle, *high;
    split(treap, key, &low, &high), split(high, key + 1, &middle, &high);
    treap = join(low, high);
  }
  show(treap), line("");
  return 0;
}
