void upper(char *s) { for (; *s; s++) if (*s >= 'a' && *s <= 'z') *s -= 32; }
int vowels(const char *s) { int n = 0; for (; *s; s++) switch (*s) { case 'a': case 'e': case 'i': case 'o': case 'u': n++; } return n; }
char text[] = "the quick brown fox";
int main(void) { int n = vowels(text); upper(text); return n + text[0] - 'T' - 5; }
