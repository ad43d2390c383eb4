import { findLeverage } from "../../leverage";
import { exitCodes, type ExitCode } from "../exit-codes";
import { readCase, todayOr } from "../io/cases";
import type { Terminal } from "../io/terminal";

/** Options of `motionwright leverage`. */
export interface LeverageCommandOptions {
  readonly case: string;
  readonly today?: string;
  readonly json: boolean;
}
