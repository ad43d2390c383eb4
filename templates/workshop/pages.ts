/**
 * Writes `docs/papers`: a page for each paper with what it is for, the facts that it uses and a picture of its first page, drafted from a sample
 * case. Run it after `npm run papers`: `node -r ./test/support/swc-register.js templates/workshop/pages.ts`. It needs LibreOffice and pdftoppm.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factTree, parseCase, type FactNode } from "../../src/case";
import { draftCase, loadTemplate } from "../../src/cli/drafting";
import { draftPaper } from "../../src/papers";
import { papers } from "./papers";

const root = join(__dirname, "..", "..");
const docs = join(root, "docs", "papers");
const sample = "hand-to-hand";
const today = "2026-11-24";

/** Node of a path such as `evidence[].lab.tested`; undefined for custom facts and for grounds. */
function nodeAt(path: string): FactNode | undefined {
  let node: FactNode | undefined = factTree();
  for (const step of path.replace(/\[\]/g, ".[]").split(".")) node = step === "[]" ? node?.item : node?.fields?.get(step);
  return node;
}

/** One line of the list of facts: path and label. */
function lineOf(path: string): string {
  const node = nodeAt(path);
  return `- \`${path}\`${node === undefined || node.title === "" ? "" : `: ${node.title}`}`;
}

/** A paper's page; `needed` are the facts that a draft from an empty case marks as missing. */
function pageOf(name: string, title: string, purpose: string, facts: readonly { path: string }[], needed: ReadonlySet<string>): string {
  const own = facts.map(({ path }) => path).filter((path) => path !== "" && !/^(derived|grounds)\b/.test(path));
  const section = (paths: readonly string[], text: string): string =>
    paths.length === 0 ? "" : `\n## ${text}\n\n${paths.map(lineOf).join("\n")}\n`;
  const grounds = [...new Set(facts.map(({ path }) => /^grounds\.([\w-]+)/.exec(path)?.[1] ?? ""))].filter((id) => id !== "");
  const argued = grounds.length === 0 ? "" : `\n## Grounds it looks for\n\n${grounds.map((id) => `\`${id}\``).join(", ")}\n`;
  return (
    `# ${title}\n\n${purpose}\n\n    motionwright draft ${name} --case CASE.json -o ${name}.docx\n\n![First page](${name}.png)\n` +
    section(own.filter((path) => needed.has(path)), "Facts that it cannot do without; one that is missing leaves a marked place") +
    section(own.filter((path) => !needed.has(path)), "Facts that it uses where they are there") +
    argued
  );
}

/** The text of each page of `docs/papers` by the name of its file, as the papers now are; README.md lists them. */
export async function paperPages(): Promise<Map<string, string>> {
  const rows = Object.entries(papers).map(([name, { title, purpose }]) => `- [${title}](${name}.md): ${purpose}`);
  const opening = `The built-in papers. The pages here are written from the templates; the pictures show the sample case \`${sample}\`.`;
  const pages = new Map([["README.md", `# Papers\n\n${opening}\n\n${rows.join("\n")}\n`]]);
  for (const [name, { title, purpose }] of Object.entries(papers)) {
    const { compiled } = await loadTemplate(name, []);
    const empty = draftPaper(compiled, parseCase({}), { courts: new Map(), today });
    const needed = new Set(empty.missing.map(({ path }) => path));
    pages.set(`${name}.md`, pageOf(name, title, purpose, compiled.facts, needed));
  }
  return pages;
}

/** Pictures of the first pages, by LibreOffice and pdftoppm. */
async function drawPictures(folder: string): Promise<void> {
  const caseFile = parseCase(JSON.parse(readFileSync(join(root, "templates", "cases", `${sample}.json`), "utf8")), sample);
  const files: string[] = [];
  for (const name of Object.keys(papers)) {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, draftCase(await loadTemplate(name, []), caseFile, { strict: false, final: true, today }).bytes);
    files.push(file);
  }
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], { stdio: "ignore" });
  for (const name of Object.keys(papers)) {
    execFileSync("pdftoppm", ["-r", "50", "-gray", "-png", "-singlefile", join(folder, `${name}.pdf`), join(docs, name)]);
  }
}

async function main(): Promise<void> {
  mkdirSync(docs, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  try {
    for (const [file, text] of await paperPages()) writeFileSync(join(docs, file), text);
    await drawPictures(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) void main();
