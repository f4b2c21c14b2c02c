// Dates: day numbers both ways, weekdays, Easter, leap years, ISO weeks, roman numerals, a page of a calendar.

#include "runtime.h"

static int64_t days_from(int64_t year, int month, int day) {
  year -= month <= 2;
  int64_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
  int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}
static void date_of(int64_t days, int64_t *year, int *month, int *day) {
  days += 719468;
  int64_t era = (days >= 0 ? days : days - 146096) / 146097, of_era = days - era * 146097;
  int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100), mp = (5 * of_year + 2) / 153;
  *day = (int)(of_year - (153 * mp + 2) / 5 + 1), *month = (int)(mp < 10 ? mp + 3 : mp - 9);
  *year = year_of_era + era * 400 + (*month <= 2);
}
static int weekday(int64_t days) { return (int)(days >= -4 ? (days + 4) % 7 : (days + 5) % 7 + 6); }
static void easter(int y) {
  int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25, h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 19 * l) / 433;
  int n = (h + l - 7 * m + 90) / 25;
  decimal(n), put('/'), decimal((h + l - 7 * m + 33 * n + 19) % 32), put(' ');
}
static void roman(int n) {
  static const int values[] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  static const char *const names[] = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  for (int i = 0; i < 13; i++)
    for (; n >= values[i]; n -= values[i]) text(names[i]);
  put(' ');
}

static int program(void) {
  static const int64_t dates[] = {0, -1, 1, 18628, -719468, 2932896, 11016, 11017, -141428, 1000000};
  for (int i = 0; i < 10; i++) {
    int64_t year;
    int month, day;
    date_of(dates[i], &year, &month, &day);
    decimal(year), put('-'), decimal(month), put('-'), decimal(day), put(' '), decimal(weekday(dates[i])), put(' ');
    decimal(days_from(year, month, day) - dates[i]), put(' ');
    int64_t thursday = dates[i] + 3 - (weekday(dates[i]) + 6) % 7, start;
    date_of(thursday, &year, &month, &day), start = days_from(year, 1, 1);
    text("week "), decimal((thursday - start) / 7 + 1), line("");
  }
  for (int year = 1990; year < 2030; year += 3) easter(year), roman(year);
  line("");
  int64_t first = days_from(2024, 2, 1);
  for (int i = 0; i < weekday(first); i++) text("   ");
  for (int day = 1; day <= 29; day++) {
    put(day < 10 ? ' ' : (char)('0' + day / 10)), put((char)('0' + day % 10));
    put(weekday(first + day) == 0 ? '\n' : ' ');
  }
  line("");
  return 0;
}
