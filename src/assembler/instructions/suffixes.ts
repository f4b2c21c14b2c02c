/**
 * Which AT&T mnemonics take which size suffix, where the operand sizes of the form tables do not tell. GNU as decides
 * it instruction by instruction: mostly, what is older than AVX takes suffixes and what is newer does not.
 */

/** They take none: their names say the size, or nothing in them has one. */
const unsuffixed = new RegExp(
  `^(?:${[
    'a(?:add|and|or|xor)|cmp[a-z]+xadd|c(?:bw|wde|dqe|wd|dq|qo)|(?:push|pop)fq|iret[dq]|sys(?:ret|exit)[lq]',
    'bndc[lun]|rdssp[dq]|incssp[dq]|wru?ss[dq]|getsec|movs?xd|mov[dq]|kmov[bwdq]|[rw]d?r?[fg]sbase|rd(?:rand|seed|pid)',
    'tpause|umonitor|umwait|inv(?:ept|vpid|pcid)|movdir64b|enqcmds?|p(?:extr|insr)[bdq]|extractps|encodekey(?:128|256)',
    '(?:ll|sl)wpcb|lwp(?:ins|val)|cmpxchg16b|senduipi|lkgs|fxsave64|fxrstor64|x(?:save|rstor)[a-z]*64',
    'vcvtt?s[sdh]2usi|vcvtt?sh2si|vpbroadcast[bwdq]|v?pcmpestr[im]64',
  ].join('|')})$`,
);

/** Those that take some, with the letters that they refuse. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/^l[sfg]s$/, 'q'],
  [/^(?:bswap)$/, 'w'],
  [/^(?:sldt|str)$/, 'b'],
  [/^(?:lldt|ltr|verr|verw|lmsw)$/, 'blq'],
  [/^smsw$/, 'bq'],
  [/^(?:f(?:n?st|ld)env|frstor|fn?save)$/, 'bwq'],
  [/^x(?:save|rstor)[cs]$/, 'q'],
];

/** Whether `stem` may be followed by the size suffix `letter` (`b`, `w`, `l` or `q`). */
export function takesSuffix(stem: string, letter: string): boolean {
  return !unsuffixed.test(stem) && !refused.some(([stems, letters]) => letters.includes(letter) && stems.test(stem));
}
