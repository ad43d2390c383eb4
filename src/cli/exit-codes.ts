/**
 * What the process tells its caller. The same three numbers for every command:
 * 0 done and nothing to report, 1 done and the answer needs a person (findings, missing facts, failed cases, a strict refusal), 2 not done.
 */
export const exitCodes = {
  done: 0,
  attention: 1,
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
