/* Stopping and continuing: who is told, what waits tell, what signals undo each other. */
#include "linux.h"
#define WNOHANG 1
#define WUNTRACED 2
#define WEXITED 4
#define WCONTINUED 8
#define WNOWAIT 0x1000000

static volatile int told, last_code, last_status, continued;
static void child_news(int signal, struct siginfo *info, void *context) {
  told++;
  last_code = info->code;
  last_status = info->status;
}
static void on_continue(int signal) { continued++; }

static void show_status(const char *what, long result, int status) {
  put(what);
  put(result > 0 ? ": a child, " : result == 0 ? ": nobody, " : ": an error, ");
  put_hex(status);
  end();
}
/* The letter in /proc/PID/stat's kin: "State:\tT (stopped)". */
static void show_state(long pid) {
  char path[64] = "/proc/", text[1024];
  char digits[16];
  int n = 0, at = 6;
  do digits[n++] = '0' + pid % 10; while (pid /= 10);
  while (n) path[at++] = digits[--n];
  memcpy(path + at, "/status", 8);
  long fd = sys3(SYS_open, path, 0, 0);
  long length = sys3(SYS_read, fd, text, sizeof text - 1);
  sys1(SYS_close, fd);
  text[length > 0 ? length : 0] = 0;
  for (int i = 0; i + 7 < length; i++) {
    if (text[i] == 'S' && text[i + 1] == 't' && text[i + 2] == 'a' && text[i + 5] == ':') {
      text[i + 8] = 0;
      put("state ");
      say(text + i + 7);
      return;
    }
  }
}

int main(int argc, char **argv, char **envp) {
  int status, p[2];
  char byte;
  struct siginfo info;
  on_signal(SIGCHLD, child_news, SA_SIGINFO | SA_RESTART);
  sys1(SYS_pipe, p);
  long child = fork_process();
  if (child == 0) {
    on_signal(18, on_continue, 0);
    for (;;) {
      long got = sys3(SYS_read, p[0], &byte, 1);
      if (got == 1) leave(continued);
    }
  }
  sleep_ms(20);
  status = 0;
  show_status("nothing yet", sys4(SYS_wait4, child, &status, WNOHANG | WUNTRACED, 0), status);
  sys2(SYS_kill, child, 19);
  show_status("stopped", sys4(SYS_wait4, child, &status, WUNTRACED, 0), status);
  show_state(child);
  show("told", told);
  show("code", last_code);
  show("by", last_status);
  status = 0;
  show_status("only once", sys4(SYS_wait4, child, &status, WNOHANG | WUNTRACED, 0), status);
  /* A signal waits until it goes on. */
  sys3(SYS_write, p[1], "x", 1);
  sleep_ms(20);
  status = 0;
  show_status("still there", sys4(SYS_wait4, child, &status, WNOHANG, 0), status);
  sys2(SYS_kill, child, 18);
  long again = sys4(SYS_wait4, child, &status, 0, 0);
  show("its handler ran", again == child ? status >> 8 : -1);

  /* waitid, with and without taking note. */
  child = fork_process();
  if (child == 0) {
    sys2(SYS_kill, sys0(SYS_getpid), 19);
    leave(7);
  }
  memset(&info, 0, sizeof info);
  result("waitid", sys5(SYS_waitid, 1, child, &info, WUNTRACED | WNOWAIT, 0));
  show("code", info.code);
  show("status", info.status);
  result("waitid", sys5(SYS_waitid, 1, child, &info, WUNTRACED, 0));
  info.code = 99;
  info.pid = 99;
  result("no news", sys5(SYS_waitid, 1, child, &info, WUNTRACED | WNOHANG, 0));
  show("pid", info.pid);
  sys2(SYS_kill, child, 18);
  result("waitid", sys5(SYS_waitid, 1, child, &info, WEXITED, 0));
  show("code", info.code);
  show("status", info.status);
  result("gone", sys5(SYS_waitid, 1, child, &info, WUNTRACED, 0));

  /* SIGKILL ends a stopped process; SIGTERM only when it goes on. */
  child = fork_process();
  if (child == 0)
    for (;;) sys0(SYS_pause);
  sys2(SYS_kill, child, 19);
  sys4(SYS_wait4, child, &status, WUNTRACED, 0);
  sys2(SYS_kill, child, SIGTERM);
  sleep_ms(10);
  status = 0;
  show_status("SIGTERM waits", sys4(SYS_wait4, child, &status, WNOHANG, 0), status);
  sys2(SYS_kill, child, SIGKILL);
  show_status("SIGKILL does not", sys4(SYS_wait4, child, &status, 0, 0), status);

  /* A group of its own, whose parent is outside: SIGTSTP stops it. */
  child = fork_process();
  if (child == 0) {
    sys2(SYS_setpgid, 0, 0);
    sys2(SYS_kill, sys0(SYS_getpid), 20);
    leave(3);
  }
  show_status("SIGTSTP", sys4(SYS_wait4, child, &status, WUNTRACED, 0), status);
  sys2(SYS_kill, child, 18);
  show_status("goes on", sys4(SYS_wait4, child, &status, 0, 0), status);
  /* An orphaned group: SIGTSTP does nothing, SIGSTOP does. */
  child = fork_process();
  if (child == 0) {
    sys0(SYS_setsid);
    sys2(SYS_kill, sys0(SYS_getpid), 20);
    sys2(SYS_kill, sys0(SYS_getpid), 19);
    leave(4);
  }
  show_status("a session of its own", sys4(SYS_wait4, child, &status, WUNTRACED, 0), status);
  sys2(SYS_kill, child, 18);
  show_status("goes on", sys4(SYS_wait4, child, &status, 0, 0), status);

  /* Stop and continue take each other out of the queue. */
  child = fork_process();
  if (child == 0) {
    sys2(SYS_setpgid, 0, 0);
    mask_signals(SIG_BLOCK, BIT(18) | BIT(20));
    on_signal(18, on_continue, 0);
    sys2(SYS_kill, sys0(SYS_getpid), 18);
    show("SIGCONT pends", pending_signals() == BIT(18));
    sys2(SYS_kill, sys0(SYS_getpid), 20);
    show("only SIGTSTP pends", pending_signals() == BIT(20));
    sys2(SYS_kill, sys0(SYS_getpid), 18);
    show("only SIGCONT pends", pending_signals() == BIT(18));
    leave(0);
  }
  wait_for(child, &status);

  /* A sleep goes on where it was; the time counts. */
  child = fork_process();
  if (child == 0) {
    struct timespec time = { 0, 40000000 }, left = { 7, 7 };
    result("sleep", sys2(SYS_nanosleep, &time, &left));
    leave(0);
  }
  sleep_ms(10);
  sys2(SYS_kill, child, 19);
  sys4(SYS_wait4, child, &status, WUNTRACED, 0);
  sys2(SYS_kill, child, 18);
  show_status("continued", sys4(SYS_wait4, child, &status, WCONTINUED, 0), status);
  show_status("ended", sys4(SYS_wait4, child, &status, 0, 0), status);

  /* Nobody is told of stops who does not want to be. */
  on_signal(SIGCHLD, child_news, SA_SIGINFO | SA_RESTART | 1);
  told = 0;
  child = fork_process();
  if (child == 0) {
    sys2(SYS_kill, sys0(SYS_getpid), 19);
    leave(0);
  }
  sys4(SYS_wait4, child, &status, WUNTRACED, 0);
  show("SA_NOCLDSTOP", told);
  sys2(SYS_kill, child, 18);
  wait_for(child, &status);
  show("the end is told", told);
  return 0;
}
