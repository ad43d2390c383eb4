/** Violence and threats: against what the record says in words. */
import { checkTold } from "./told";

export const checkViolence = checkTold(
  /\b(?:threat\w*|assault\w*|beat(?:en|ing)?|hurt|rob(?:bed|bery)?|kidnap\w*|retaliat\w*|shoot|shot|stab\w*|fight|struck|kill\w*|violen\w*)\b/i,
  "violence or a threat",
);
