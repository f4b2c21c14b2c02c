// Matches regular expressions by backtracking: sets, repetition, anchors, groups and alternatives.

#include "runtime.h"

static const char *match(const char *re, const char *end, const char *s, const char *const *rests, int depth);

static const char *after_atom(const char *re) {
  if (*re == '\\') return re + 2;
  if (*re == '[') {
    for (re += re[1] == ']' ? 2 : 1; *re != ']';) re++;
    return re + 1;
  }
  if (*re == '(') {
    int open = 0;
    do open += *re == '(' ? 1 : *re == ')' ? -1 : 0, re++;
    while (open);
    return re;
  }
  return re + 1;
}
static int fits(const char *re, char c) {
  if (c == 0) return 0;
  if (*re == '\\') return re[1] == 'd' ? c >= '0' && c <= '9' : re[1] == 'w' ? (c | 32) >= 'a' && (c | 32) <= 'z' : re[1] == c;
  if (*re == '.') return 1;
  if (*re != '[') return *re == c;
  int negated = re[1] == '^', found = 0;
  for (re += 1 + negated; *re != ']'; re++) {
    if (re[1] == '-' && re[2] != ']') found |= c >= re[0] && c <= re[2], re += 2;
    else found |= *re == c;
  }
  return found != negated;
}
/** Goes on with what follows the group that has just been matched. */
static const char *resume(const char *s, const char *const *rests, int depth) {
  return depth == 0 ? s : match(rests[2 * depth - 2], rests[2 * depth - 1], s, rests, depth - 1);
}
static const char *match(const char *re, const char *end, const char *s, const char *const *rests, int depth) {
  for (const char *p = re; p < end; p = after_atom(p))
    if (*p == '|') {
      const char *found = match(re, p, s, rests, depth);
      return found ? found : match(p + 1, end, s, rests, depth);
    }
  if (re == end) return resume(s, rests, depth);
  if (*re == '$') return *s ? 0 : match(re + 1, end, s, rests, depth);
  const char *next = after_atom(re);
  char repeat = next < end ? *next : 0;
  int least = repeat == '*' || repeat == '?' ? 0 : 1, most = repeat == '*' || repeat == '+' ? 1000 : 1;
  const char *rest = repeat == '*' || repeat == '+' || repeat == '?' ? next + 1 : next;
  if (*re == '(') {
    const char *more[12];
    if (depth >= 5) return 0;
    for (int i = 0; i < 2 * depth; i++) more[i] = rests[i];
    more[2 * depth] = most > 1 ? re : rest, more[2 * depth + 1] = end;
    if (repeat == '+') {
      // Once, then as often as it goes.
      const char *found = 0;
      more[2 * depth] = rest;
      for (const char *stop = s + strlen(s); stop >= s && !found; stop--) {
        if (match(re + 1, next - 1, s, more, 0) != stop) continue;
        found = stop > s ? match(re, end, stop, rests, depth) : 0;
        if (!found) found = match(rest, end, stop, rests, depth);
      }
      return found;
    }
    const char *found = match(re + 1, next - 1, s, more, most > 1 && *s == 0 ? 0 : depth + 1);
    if (found && most > 1 && *s == 0) found = 0;
    return found || least ? found : match(rest, end, s, rests, depth);
  }
  int n = 0;
  while (n < most && fits(re, s[n])) n++;
  for (; n >= least; n--) {
    const char *found = match(rest, end, s + n, rests, depth);
    if (found) return found;
  }
  return 0;
}

static int program(void) {
  static const char *const expressions[] = {"a+b", "^x*$", "[a-c]+\\d", "(ab|cd)e", "a.c", "[^ ]+ \\w+", "colou?r", "(a|b)(c|d)?e$", "\\.", "(ab)+c", "z*"};
  static const char *const texts[] = {"aaab", "xxx", "xabc7", "the cde", "say abc", "color", "colour 1.5", "ace be", "ababc", ""};
  for (int e = 0; e < 11; e++) {
    text(expressions[e]);
    for (int t = 0; t < 10; t++) {
      const char *re = expressions[e], *found = 0;
      int anchored = *re == '^', start = 0;
      for (; !found && (start == 0 || (!anchored && texts[t][start - 1])); start++) found = match(re + anchored, re + strlen(re), texts[t] + start, 0, 0);
      put(' ');
      if (found) decimal(start - 1), put('-'), decimal(found - texts[t]);
      else put('.');
    }
    line("");
  }
  return 0;
}
