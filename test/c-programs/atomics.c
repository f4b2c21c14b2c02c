int counter; long total; _Bool flag; unsigned char octet; unsigned short half;
int add(int n) { return __atomic_fetch_add(&counter, n, __ATOMIC_SEQ_CST); }
long exchange(long n) { return __atomic_exchange_n(&total, n, __ATOMIC_ACQ_REL); }
int replace(int from, int to) { return __atomic_compare_exchange_n(&counter, &from, to, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED); }
unsigned char or_octet(unsigned char m) { return __atomic_or_fetch(&octet, m, __ATOMIC_SEQ_CST); }
void sub(void) { __atomic_sub_fetch(&half, 1, __ATOMIC_RELEASE); __atomic_store_n(&counter, 0, __ATOMIC_SEQ_CST); __atomic_thread_fence(__ATOMIC_SEQ_CST); }
int lock(void) { return __atomic_test_and_set(&flag, __ATOMIC_ACQUIRE); }
int main(void) { add(3); replace(3, 9); exchange(4); sub(); return lock() + or_octet(1) - 1; }
