struct tree { struct tree *left, *right; int key; } nodes[32];
int used;
struct tree *insert(struct tree *t, int key) {
  if (!t) { t = &nodes[used++]; t->key = key; return t; }
  if (key < t->key) t->left = insert(t->left, key);
  else if (key > t->key) t->right = insert(t->right, key);
  return t;
}
int depth(const struct tree *t) { if (!t) return 0; int l = depth(t->left), r = depth(t->right); return 1 + (l > r ? l : r); }
int main(void) { struct tree *t = 0; for (int i = 0; i < 20; i++) t = insert(t, i * 7 % 20); return depth(t) > 20; }
