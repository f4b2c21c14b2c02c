// What gcc and clang call without being asked.
void *memcpy(void *to, const void *from, unsigned long size) {
  char *d = to;
  for (const char *s = from; size--;) *d++ = *s++;
  return to;
}
void *memmove(void *to, const void *from, unsigned long size) {
  if (to <= from) return memcpy(to, from, size);
  while (size--) ((char *)to)[size] = ((const char *)from)[size];
  return to;
}
void *memset(void *to, int value, unsigned long size) {
  for (char *d = to; size--;) *d++ = value;
  return to;
}
unsigned long strlen(const char *text) {
  const char *end = text;
  while (*end) end++;
  return end - text;
}
