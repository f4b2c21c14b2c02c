static double a[8][8], b[8][8], c[8][8];
void multiply(void) { for (int i = 0; i < 8; i++) for (int j = 0; j < 8; j++) { double s = 0; for (int k = 0; k < 8; k++) s += a[i][k] * b[k][j]; c[i][j] = s; } }
void transpose(double m[8][8]) { for (int i = 0; i < 8; i++) for (int j = 0; j < i; j++) { double t = m[i][j]; m[i][j] = m[j][i]; m[j][i] = t; } }
int main(void) { for (int i = 0; i < 8; i++) a[i][i] = b[i][7 - i] = i; multiply(); transpose(c); return (int)c[5][2] - 4; }
