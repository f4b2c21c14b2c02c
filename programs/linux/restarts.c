/* Calls that a signal interrupts: which go on by themselves, which only with SA_RESTART, which never. */
#include "linux.h"
static volatile int handled;
static void handler(int signal) { handled++; }
static int pair[2];
static int listener;
static char buffer[256];
static volatile int word;
struct event { u32 events; u64 data; } __attribute__((packed));

/* Each waits for something that happens after the signal, or for 60 ms. */
static long wait_in(int which) {
  static struct event event;
  static int epoll;
  struct { int fd; short events, found; } fd = { pair[0], 1, 0 };
  struct timespec left = { 0, 0 }, short_time = { 0, 60000000 };
  u64 set = BIT(SIGUSR2), none = 0;
  u64 sets[1] = { 1ul << pair[0] };
  struct { long s, us; } tv = { 0, 60000 };
  switch (which) {
    case 0: return sys3(SYS_read, pair[0], buffer, 1);
    case 1: return sys6(SYS_recvfrom, pair[0], L(buffer), 1, 0, 0, 0);
    case 2: return sys3(SYS_accept, listener, 0, 0);
    case 3: return sys2(SYS_nanosleep, &short_time, &left);
    case 4: return sys4(SYS_clock_nanosleep, 1, 0, &short_time, &left);
    case 5: return sys3(SYS_poll, &fd, 1, 60);
    case 6: return sys5(SYS_ppoll, &fd, 1, &short_time, 0, 8);
    case 7: return sys5(SYS_select, pair[0] + 1, sets, 0, 0, &tv);
    case 8:
      epoll = sys1(SYS_epoll_create1, 0);
      event.events = 1;
      sys4(SYS_epoll_ctl, epoll, 1, pair[0], &event);
      return sys4(SYS_epoll_wait, epoll, &event, 1, 60);
    case 9: return sys6(SYS_futex, L(&word), 128, 0, L(&short_time), 0, 0);
    case 10: return sys4(SYS_rt_sigtimedwait, &set, 0, &short_time, 8);
    case 11: return sys0(SYS_pause);
    case 12: return sys2(SYS_rt_sigsuspend, &none, 8);
    default: return 0;
  }
}
static const char *const names[] = { "read", "recvfrom", "accept", "nanosleep", "clock_nanosleep", "poll", "ppoll", "select",
  "epoll_wait", "futex", "sigtimedwait", "pause", "sigsuspend" };

int main(int argc, char **argv, char **envp) {
  struct { unsigned short family; char path[16]; } address = { 1, "socket" };
  listener = sys3(SYS_socket, 1, 1, 0);
  result("bind", sys3(SYS_bind, listener, &address, 9));
  sys2(SYS_listen, listener, 5);
  long me = sys0(SYS_getpid);
  for (int flags = 0; flags < 2; flags++) {
    say(flags ? "with SA_RESTART" : "without");
    on_signal(SIGUSR1, handler, flags ? SA_RESTART : 0);
    for (int which = 0; which < 13; which++) {
      sys4(SYS_socketpair, 1, 1, 0, pair);
      handled = 0;
      long child = fork_process();
      if (child == 0) {
        sleep_ms(20);
        sys2(SYS_kill, me, SIGUSR1);
        sleep_ms(20);
        sys3(SYS_write, pair[1], "x", 1);
        int client = sys3(SYS_socket, 1, 1, 0);
        if (which == 2) sys3(SYS_connect, client, &address, 9);
        leave(0);
      }
      long got = wait_in(which);
      result(names[which], which == 2 && got > 0 ? 0 : got);
      if (handled != 1) show("handled", handled);
      int status;
      while (wait_for(child, &status) == -4) continue;
      sys1(SYS_close, pair[0]);
      sys1(SYS_close, pair[1]);
      /* A connection that nobody has accepted. */
      sys3(SYS_fcntl, listener, 4, 04000);
      long left = sys3(SYS_accept, listener, 0, 0);
      if (left > 0) sys1(SYS_close, left);
      sys3(SYS_fcntl, listener, 4, 0);
    }
  }
  /* Waiting for a child, and writing. */
  for (int flags = 0; flags < 2; flags++) {
    on_signal(SIGUSR1, handler, flags ? SA_RESTART : 0);
    long child = fork_process();
    if (child == 0) {
      sleep_ms(20);
      sys2(SYS_kill, me, SIGUSR1);
      sleep_ms(40);
      leave(5);
    }
    int status = 0;
    long got = sys4(SYS_wait4, child, &status, 0, 0);
    outcome("wait4", got);
    if (got < 0) wait_for(child, &status);
    show("status", status);
    int p[2];
    sys1(SYS_pipe, p);
    char *much = map_pages(100000, MAP_PRIVATE);
    child = fork_process();
    if (child == 0) {
      sys1(SYS_close, p[1]);
      sleep_ms(20);
      sys2(SYS_kill, me, SIGUSR1);
      sleep_ms(20);
      long total = 0, n;
      while ((n = sys3(SYS_read, p[0], much, 100000)) > 0) total += n;
      leave(0);
    }
    sys1(SYS_close, p[0]);
    result("a write of more than fits", sys3(SYS_write, p[1], much, 100000));
    sys1(SYS_close, p[1]);
    wait_for(child, &status);
  }
  return 0;
}
