int numbers[5] = {1, 2, 3}; const long constants[] = {-1, 0x7fffffffffffffff}; char text[10] = "abc"; short halves[] = {1, -2};
int *pointer = &numbers[2]; const char *name = "name"; double values[] = {1.5, -2.5e-300, 1e308}; float single = 3.25f;
struct { char c; int *p; double d; } mixed = {'x', &numbers[1], 0.1}; int uninitialised[50]; static int hidden; long double extended = 1.25L;
int main(void) { return *pointer + *mixed.p + numbers[0] - 6 + hidden + uninitialised[9] + (int)constants[0] + 1; }
