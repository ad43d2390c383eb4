/** Writes the Word files of `../papers` and `../clauses` afresh: `npm run papers`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { factualBasis } from "./basis";
import { clauses } from "./clauses";
import { discoveryMotion } from "./discovery-motion";
import { letterToProsecutor } from "./letter-to-prosecutor";
import { wordFile } from "./style";
import { suppressionMotion } from "./suppression-motion";

const library = join(__dirname, "..");
const write = (folder: string, name: string, bytes: Uint8Array): void => {
  writeFileSync(join(library, folder, `${name}.docx`), bytes);
};

write("papers", "suppression-motion", wordFile("pleading", "Motion to suppress", suppressionMotion()));
write("papers", "discovery-motion", wordFile("pleading", "Motion to compel discovery", discoveryMotion()));
write("papers", "letter-to-prosecutor", wordFile("letter", "Letter to the prosecutor", letterToProsecutor()));
for (const [name, content] of Object.entries(clauses)) write("clauses", name, wordFile("pleading", name, content));
for (const name of ["rural-traffic-stop", "hand-to-hand", "house-search"]) {
  const text = readFileSync(join(library, "cases", `${name}.factual-basis.txt`), "utf8");
  write("cases", `${name}.factual-basis`, wordFile("pleading", "Factual basis", factualBasis(text)));
}
