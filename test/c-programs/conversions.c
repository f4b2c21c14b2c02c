double from_signed(long x) { return x; }
double from_unsigned(unsigned long x) { return x; }
float from_int(unsigned x) { return x; }
unsigned long to_unsigned(double x) { return x; }
long to_signed(float x) { return x; }
unsigned char to_byte(double x) { return x; }
int main(void) { return (int)(from_signed(-3) + from_unsigned(1ul << 63) / (1ul << 63) + from_int(2)) + to_unsigned(9.5) + to_signed(-2.5f) + to_byte(7.9) - 14; }
