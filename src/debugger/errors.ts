/** What a user asked for cannot be done; the message says why, for people. Everything else that is thrown is a bug. */
export class DebuggerError extends Error {}
