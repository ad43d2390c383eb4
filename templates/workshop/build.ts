/** Writes the Word files of `../papers` and `../clauses` afresh: `npm run papers`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { factualBasis } from "./basis";
import { clauses } from "./clauses";
import { papers } from "./papers";
import { wordFile } from "./style";
import { keptWithSignatures } from "./words";

const library = join(__dirname, "..");
const write = (folder: string, name: string, bytes: Uint8Array): void => {
  writeFileSync(join(library, folder, `${name}.docx`), bytes);
};

for (const [name, paper] of Object.entries(papers)) write("papers", name, wordFile(paper.kind, paper.title, keptWithSignatures(paper.write())));
for (const [name, content] of Object.entries(clauses)) write("clauses", name, wordFile("pleading", name, content));
for (const name of ["rural-traffic-stop", "hand-to-hand", "house-search"]) {
  const text = readFileSync(join(library, "cases", `${name}.factual-basis.txt`), "utf8");
  write("cases", `${name}.factual-basis`, wordFile("pleading", "Factual basis", factualBasis(text)));
}
