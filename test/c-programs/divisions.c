// Division by constants becomes multiplication.
int tenth(int x) { return x / 10; }
unsigned seventh(unsigned x) { return x / 7; }
long rest(long x) { return x % 1000; }
int power(int x) { return x / 16 + x % 8; }
unsigned long variable(unsigned long a, unsigned b) { return a / b + a % b; }
short narrow(short a, short b) { return a / b; }
int main(void) { return tenth(100) + seventh(70) + rest(-5) + power(-17) + variable(10, 3) + narrow(-9, 3) - 13; }
