/* Segment registers and what is said of segments; the instructions that UMIP forbids, and what Linux answers in their place. */
#include "linux.h"

enum { ARCH_SET_GS = 0x1001, ARCH_SET_FS, ARCH_GET_FS, ARCH_GET_GS };
#define REGISTERS(context) ((u64 *)((char *)(context) + 40))
enum { RIP = 16, ERR = 19, TRAP = 20, CR2 = 22 };

static volatile u64 next;
static const char *wanted;

static void show_hex(const char *name, u64 value) {
  put(name);
  put(" ");
  put_hex(value);
  end();
}

static void handler(int signal, struct siginfo *info, void *context) {
  u64 *registers = REGISTERS(context);
  put(wanted);
  put(": signal ");
  put_number(signal);
  put(" code ");
  put_number(info->code);
  put(" trap ");
  put_number(registers[TRAP]);
  put(" error ");
  put_hex(registers[ERR]);
  /* CR2 is that of the last page fault otherwise. */
  if (registers[TRAP] == 14) {
    put(" at ");
    put_hex(registers[CR2]);
    put((u64)info->address == registers[CR2] ? "" : ", not as told");
  }
  end();
  registers[RIP] = next;
}

/* Runs something that may fault. */
#define TRY(name, text, ...)                                                                                             \
  do {                                                                                                                   \
    wanted = name;                                                                                                       \
    __asm__ volatile("leaq 1f(%%rip), %%rax\n\tmovq %%rax, %0\n\t" text "\n1:" : "=m"(next) : __VA_ARGS__               \
                     : "rax", "rcx", "rdx", "memory", "cc");                                                            \
  } while (0)

static u64 base(int which) {
  u64 value = 0;
  sys2(SYS_arch_prctl, which, &value);
  return value;
}
#define SELECTOR(name)                                                                                                   \
  ({                                                                                                                     \
    u64 value_;                                                                                                          \
    __asm__ volatile("movq %%" name ", %0" : "=r"(value_));                                                              \
    value_;                                                                                                              \
  })
#define LOAD(name, value) __asm__ volatile("movl %0, %%" name : : "r"(value))

static void show_all(const char *when) {
  put(when);
  put(": cs ");
  put_hex(SELECTOR("cs"));
  put(" ss ");
  put_hex(SELECTOR("ss"));
  put(" ds ");
  put_hex(SELECTOR("ds"));
  put(" es ");
  put_hex(SELECTOR("es"));
  put(" fs ");
  put_hex(SELECTOR("fs"));
  put(" gs ");
  put_hex(SELECTOR("gs"));
  put(" bases ");
  put_hex(base(ARCH_GET_FS));
  put(" ");
  put_hex(base(ARCH_GET_GS));
  end();
}

static void loads(void) {
  show_all("at first");
  LOAD("ds", 0x2b);
  LOAD("es", 0x33);
  show_all("ds es");
  sys2(SYS_arch_prctl, ARCH_SET_FS, 0x1000);
  sys2(SYS_arch_prctl, ARCH_SET_GS, 0x2000);
  show_all("bases");
  LOAD("fs", 0x2b);
  LOAD("gs", 0);
  show_all("fs 2b, gs 0");
  sys2(SYS_arch_prctl, ARCH_SET_GS, 0x3000);
  sys2(SYS_arch_prctl, ARCH_SET_FS, 0x4000);
  show_all("bases again");
  LOAD("gs", 0x2b);
  sys2(SYS_arch_prctl, ARCH_SET_GS, 0x3000);
  show_all("base of gs");

  /* A child has what its maker has. */
  LOAD("fs", 0x2b);
  long child = sys0(SYS_fork);
  if (child == 0) {
    show_all("child");
    LOAD("ds", 0);
    sys1(SYS_exit, 0);
  }
  sys4(SYS_wait4, child, NULL, 0, NULL);
  sys0(SYS_sched_yield);
  show_all("maker");

  TRY("ds 18", "movl $0x18, %%ecx\n\tmovl %%ecx, %%ds", "m"(next));
  TRY("es 63", "movl $0x63, %%ecx\n\tmovl %%ecx, %%es", "m"(next));
  TRY("fs 2f", "movl $0x2f, %%ecx\n\tmovl %%ecx, %%fs", "m"(next));
  TRY("ss 0", "xorl %%ecx, %%ecx\n\tmovl %%ecx, %%ss", "m"(next));
  TRY("ss 33", "movl $0x33, %%ecx\n\tmovl %%ecx, %%ss", "m"(next));
  wanted = "pop gs";
  __asm__ volatile("leaq 1f(%%rip), %%rax\n\tmovq %%rax, %0\n\tpushq $0x10\n\tpopq %%gs\n1:\taddq $8, %%rsp" : "=m"(next) : : "rax", "memory");
  show_all("after faults");
  LOAD("fs", 0);
  LOAD("ds", 0);
  LOAD("es", 0);
}

static void ask(u16 selector) {
  u64 rights = 0x1122334455667788, limit = rights;
  u8 zero, readable, writable;
  __asm__ volatile("larl %w2, %k0\n\tsetz %1" : "+r"(rights), "=q"(zero) : "r"((u32)selector) : "cc");
  __asm__ volatile("lsll %w1, %k0" : "+r"(limit) : "r"((u32)selector) : "cc");
  __asm__ volatile("verr %w1\n\tsetz %0" : "=q"(readable) : "r"((u32)selector) : "cc");
  __asm__ volatile("verw %w1\n\tsetz %0" : "=q"(writable) : "r"((u32)selector) : "cc");
  if (!zero) return;
  put_hex(selector);
  put(" rights ");
  put_hex(rights);
  if ((selector & ~3) != 0x78) {
    put(" limit ");
    put_hex(limit);
  }
  put(readable ? " read" : "");
  put(writable ? " write" : "");
  end();
}

static u8 room[32] __attribute__((aligned(16)));

static void show_room(const char *name) {
  put(name);
  for (int i = 0; i < 12; i++) {
    put(" ");
    put_hex(room[i]);
    room[i] = 0x55;
  }
  end();
}
#define REGISTER(name, bytes)                                                                                            \
  do {                                                                                                                   \
    u64 value_ = 0x1122334455667788;                                                                                     \
    __asm__ volatile(".byte " bytes : "+a"(value_));                                                                     \
    show_hex(name, value_);                                                                                                  \
  } while (0)

static void forbidden(void) {
  show_room("room");
  __asm__ volatile("sgdt %0" : "=m"(room));
  show_room("sgdt");
  __asm__ volatile("sidt %0" : "=m"(room));
  show_room("sidt");
  __asm__ volatile("sldt %0" : "=m"(room));
  show_room("sldt");
  __asm__ volatile("str %0" : "=m"(room));
  show_room("str");
  __asm__ volatile("smsw %0" : "=m"(room));
  show_room("smsw");
  REGISTER("smsw rax", "0x48, 0x0f, 1, 0xe0");
  REGISTER("smsw eax", "0x0f, 1, 0xe0");
  REGISTER("smsw ax", "0x66, 0x0f, 1, 0xe0");
  REGISTER("sldt eax", "0x0f, 0, 0xc0");
  REGISTER("str rax", "0x48, 0x0f, 0, 0xc8");
  REGISTER("str ax", "0x66, 0x0f, 0, 0xc8");

  sys2(SYS_arch_prctl, ARCH_SET_GS, room);
  __asm__ volatile("smsw %%gs:2(,%0,2)" : : "r"(1l) : "memory");
  show_room("smsw gs");
  TRY("sgdt 8", "movl $8, %%ecx\n\tsgdt (%%rcx)", "m"(next));
  TRY("sidt not canonical", "movabsq $0x800000000000, %%rcx\n\tsidt (%%rcx)", "m"(next));
  TRY("smsw code", "smsw 1f(%%rip)", "m"(next));
  TRY("smsw short address", "movl %1, %%ecx\n\tsmsw (%%ecx)", "r"((u32)(u64)room));
  show_room("short address");

  /* What lies before the bad page is written. */
  u8 *page = (u8 *)sys6(SYS_mmap, 0x20000000, 8192, 3, 0x32, -1, 0);
  sys2(SYS_munmap, page + 4096, 4096);
  wanted = "sgdt across";
  __asm__ volatile("leaq 1f(%%rip), %%rax\n\tmovq %%rax, %0\n\tsgdt (%1)\n1:" : "=m"(next) : "r"(page + 4090) : "rax", "memory");
  for (int i = 0; i < 6; i++) show_hex("byte", page[4090 + i]);
}

int main(int argc, char **argv, char **envp) {
  on_signal(SIGSEGV, handler, 4);
  loads();
  for (int selector = 0; selector < 0x100; selector++) ask(selector);
  forbidden();
  return 0;
}
