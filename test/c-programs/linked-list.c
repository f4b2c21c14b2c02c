struct node { struct node *next; int value; };
static struct node pool[10];
struct node *build(int n) { struct node *head = 0; for (int i = 0; i < n; i++) { pool[i].value = i; pool[i].next = head; head = &pool[i]; } return head; }
struct node *reverse(struct node *n) { struct node *r = 0; while (n) { struct node *t = n->next; n->next = r; r = n; n = t; } return r; }
int main(void) { struct node *n = reverse(build(10)); return n->value + n->next->value - 1; }
