// Structures by value: in XMM registers, in pairs of registers, on the stack; copies; arrays; tables of functions.

#include "runtime.h"

struct point { double x, y; };
struct mixed { double weight; int64_t count; };
struct single { float a, b, c; };
struct large { double values[6]; int32_t tags[5]; char name[12]; };

__attribute__((noinline)) static struct point add(struct point a, struct point b) { return (struct point){a.x + b.x, a.y + b.y}; }
__attribute__((noinline)) static struct point turn(struct point p) { return (struct point){-p.y, p.x}; }
__attribute__((noinline)) static struct mixed scale(struct mixed m, double by) { return (struct mixed){m.weight * by, m.count + (int64_t)by}; }
__attribute__((noinline)) static struct single mix(struct single s, float t) { return (struct single){s.b * t, s.c - t, s.a + t}; }
__attribute__((noinline)) static struct large shift(struct large l, int by) {
  for (int i = 0; i < 6; i++) l.values[i] += by;
  for (int i = 0; i < 5; i++) l.tags[i] ^= by;
  l.name[by % 12] = (char)('A' + by);
  return l;
}
__attribute__((noinline)) static double many(double a, float b, double c, int d, double e, float f, double g, double h, double i, float j, long k, double l) {
  return a - b * c + d / e - f + g * h - i / j + (double)k * l;
}

static void show(const struct large *l) {
  for (int i = 0; i < 6; i++) bits64(l->values[i]), put(' ');
  for (int i = 0; i < 5; i++) hex((uint32_t)l->tags[i], 8), put(' ');
  for (int i = 0; i < 12; i++) put(l->name[i] ? l->name[i] : '.');
  line("");
}

static int compare(const struct point *a, const struct point *b) { return a->x < b->x ? -1 : a->x > b->x ? 1 : a->y < b->y ? -1 : a->y > b->y; }
static void sort(struct point *points, int n) {
  for (int i = 1; i < n; i++) {
    struct point moved = points[i];
    int j = i;
    for (; j > 0 && compare(&moved, &points[j - 1]) < 0; j--) points[j] = points[j - 1];
    points[j] = moved;
  }
}

static int program(void) {
  struct point p = {1.5, -2.25}, q = {0.125, 1e10};
  for (int i = 0; i < 20; i++) p = turn(add(p, q)), q = add(turn(q), p), q.y *= 0.5;
  bits64(p.x), put(' '), bits64(p.y), put(' '), bits64(q.x), put(' '), bits64(q.y), line("");
  struct mixed m = {1, 0};
  for (int i = 1; i < 30; i++) m = scale(m, i / 7.0);
  bits64(m.weight), put(' '), decimal(m.count), line("");
  struct single s = {1, 2, 3};
  for (int i = 0; i < 30; i++) s = mix(s, 0.3f * (float)i);
  bits32(s.a), put(' '), bits32(s.b), put(' '), bits32(s.c), line("");
  struct large l = {{1, 2, 3}, {4, 5}, "name"}, copies[7];
  for (int i = 0; i < 7; i++) copies[i] = l = shift(l, i * 3 + 1);
  for (int i = 6; i >= 0; i--) show(&copies[i]);
  bits64(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)), line("");
  struct point points[40];
  for (int i = 0; i < 40; i++) points[i] = (struct point){(double)(next_random() % 10), next_double()};
  sort(points, 40);
  for (int i = 0; i < 40; i += 3) bits64(points[i].x), put(' '), bits64(points[i].y), line("");
  struct point (*steps[])(struct point, struct point) = {add, add};
  p = steps[next_random() & 1](p, points[3]);
  bits64(p.x), line("");
  return (int)p.y & 15;
}
