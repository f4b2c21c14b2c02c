enum state { start, sign, integer, fraction, exponent, bad };
enum state classify(const char *s) {
  enum state q = start;
  for (; *s; s++)
    switch (q) {
      case start: q = *s == '-' ? sign : *s >= '0' && *s <= '9' ? integer : bad; break;
      case sign: q = *s >= '0' && *s <= '9' ? integer : bad; break;
      case integer: if (*s == '.') q = fraction; else if (*s == 'e') q = exponent; else if (*s < '0' || *s > '9') q = bad; break;
      case fraction: if (*s == 'e') q = exponent; else if (*s < '0' || *s > '9') q = bad; break;
      case exponent: if (*s < '0' || *s > '9') q = bad; break;
      case bad: return bad;
    }
  return q;
}
int main(void) { return classify("-12.5e7") != exponent || classify("1x") != bad; }
