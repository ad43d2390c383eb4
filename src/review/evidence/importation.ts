/** Importation and foreign source: against what the record says in words. */
import { checkTold } from "./told";

export const checkImportation = checkTold(
  /\b(?:import\w*|smuggl\w*|border|port of entry|mexic\w*|china|chinese|colombia\w*|canada|cartel|overseas|customs)\b/i,
  "an import or a foreign source",
);
