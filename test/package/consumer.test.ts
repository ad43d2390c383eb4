/** A firm's own program builds on the package by its `exports`: the types hold, and the code runs. It needs what `npm run build` makes. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

const PROGRAM = `
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseCase, type CaseFile } from "motionwright/case";
import { DocxPackage } from "motionwright/docx";
import { renderText } from "motionwright/drafting";
import {
  checkEvidence, compareDrafts, compileRules, elementChecklist, htmlReport, loadRules, review, safetyValvePanel, textReport,
  type Finding,
} from "motionwright/review";

const folder = join(process.argv[2] ?? "", "templates/rules");
const rules = loadRules(readdirSync(folder).filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })));
const matcher = compileRules(rules);
const file: CaseFile = parseCase({ schema: "motionwright-case/1", priors: [] });
const text = "He kept a pistol in furtherance of the sales.";
const findings: Finding[] = review(matcher, text, { case: file });
const first = findings[0];
const severity: "critical" | "high" | "medium" | undefined = first?.severity;
const html: string = htmlReport([{ file: "basis.txt", text, findings }]);
// @ts-expect-error a finding's offsets cannot be written
if (first !== undefined) first.start = 3;
process.stdout.write(JSON.stringify({
  severity, category: first?.category, html: html.includes("pistol"), drafted: renderText("{{client.name}}", { client: { name: "Pat Roe" } }),
  functions: [checkEvidence, compareDrafts, elementChecklist, safetyValvePanel, textReport, DocxPackage.open].map((each) => typeof each),
}));
`;

test("a program of somebody else compiles against the package and runs", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "consumer-"));
  try {
    mkdirSync(path.join(folder, "node_modules/@types"), { recursive: true });
    symlinkSync(ROOT, path.join(folder, "node_modules/motionwright"));
    symlinkSync(path.join(ROOT, "node_modules/@types/node"), path.join(folder, "node_modules/@types/node"));
    writeFileSync(
      path.join(folder, "package.json"),
      JSON.stringify({ name: "consumer", private: true, type: "commonjs" }),
    );
    writeFileSync(path.join(folder, "program.ts"), PROGRAM);
    const options = ["--strict", "--module", "node16", "--target", "es2022", "--types", "node", "--outDir", "out"];
    const compiled = spawnSync(process.execPath, [TSC, ...options, "program.ts"], { cwd: folder, encoding: "utf8" });
    expect(compiled.stdout).toBe("");
    expect(compiled.status).toBe(0);
    const ran = spawnSync(process.execPath, ["out/program.js", ROOT], { cwd: folder, encoding: "utf8" });
    expect(ran.stderr).toBe("");
    expect(JSON.parse(ran.stdout)).toEqual({
      severity: "critical",
      category: "firearm",
      html: true,
      drafted: "Pat Roe",
      functions: Array(6).fill("function"),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);
