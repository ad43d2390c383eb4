/** Death or injury: against what the record says in words. */
import { checkTold } from "./told";

export const checkDeath = checkTold(
  /\b(?:die[ds]?|death|deceased|fatal\w*|overdos\w*|naloxone|narcan|autops\w*|toxicolog\w*|hospital\w*|injur\w*)\b/i,
  "a death, an overdose or an injury",
);
