// What a kernel is built with.

import type { AbiProfile } from './abi/profiles.ts';
import type { Opens } from './opens.ts';

/** The host's side of file descriptors 0, 1 and 2. */
export interface ConsoleHost {
  /** Takes what the guest writes to standard output (1) or standard error (2). */
  write(fd: 1 | 2, bytes: Uint8Array): void;
  /** Gives up to `max` bytes of standard input: none is end of file, `wait` means that there is nothing yet. */
  read(max: number): Uint8Array | 'wait';
}

/** What the boot loader passed. */
export interface BootParameters {
  readonly nouintr?: boolean;
  /** clearcpuid=uintr */
  readonly clearcpuid?: boolean;
  /** pti=on. (`auto` is off: these processors do not need it.) */
  readonly pti?: boolean;
}

export interface KernelOptions {
  /** Which generation of Intel's patches the uintr calls follow. */
  readonly abi: AbiProfile;
  /** Where everything random comes from. */
  readonly seed: number;
  readonly console: ConsoleHost;
  /** Told once about each system call number that is not implemented; `hint` says what the caller may have meant. */
  readonly onUnknownCall?: (number: number, args: readonly bigint[], hint: string | undefined) => void;
  /** How long a task keeps a core that others want, in microseconds. Default 3000. */
  readonly timeSliceUs?: number;
  /** CLOCK_REALTIME at cycle 0, seconds since 1970. Default 2021-09-13 20:00:00 UTC, the day of the RFC. */
  readonly epochSeconds?: number;
  /** RLIMIT_NOFILE, soft and hard. Default 1024 and 4096. */
  readonly openFiles?: { readonly soft: number; readonly hard: number };
  /** Open file objects the whole system may have (/proc/sys/fs/file-max): beyond, ENFILE. Default 8192. */
  readonly openFilesOfSystem?: number;
  /** RLIMIT_STACK, bytes. Default 8 MiB. */
  readonly stackBytes?: number;
  /** Choices among the RFC's open questions (opens.ts); the rest have their defaults. */
  readonly opens?: Partial<Opens>;
  /** CONFIG_X86_USER_INTERRUPTS. Default true. */
  readonly uintrConfigured?: boolean;
  /** Boot parameters that concern user interrupts: `nouintr`, and page-table isolation forced on. Default neither. */
  readonly boot?: BootParameters;
  /** Files that the guest finds, by path; relative ones lie in its working directory. Executables can be executed. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** AT_HWCAP: what CPUID.1:EDX reports. Default: what `loader.ts` names. */
  readonly hwcap?: number;
}

/** What the kernel calls on the host: kept in one frozen object, which snapshots share instead of copying. */
export interface Host {
  readonly console: ConsoleHost;
  readonly onUnknownCall: KernelOptions['onUnknownCall'];
}
