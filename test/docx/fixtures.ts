import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { DocxPackage } from "../../src/docx";

const inputs = join(__dirname, "..", "fixtures", "docx", "input");

/** Zips an unpacked Word file of `test/fixtures/docx/input`. */
export function fixture(name: string): Uint8Array {
  const folder = join(inputs, name);
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join("/")] = new Uint8Array(readFileSync(path));
  }
  return zipSync(files);
}

/** Namespaces that the bodies of tests use. */
export const declarations = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** The smallest Word file with this inner XML of `w:body`; other parts are taken from the fixture "plain" or replaced by `parts`. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const pkg = DocxPackage.open(fixture("plain"));
  pkg.setText("word/document.xml", `<w:document ${declarations}><w:body>${body}</w:body></w:document>`);
  for (const [name, xml] of Object.entries(parts)) pkg.setText(name, xml);
  return pkg.save();
}

/** A paragraph of runs, each given as its text. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => r(run)).join("")}</w:p>`;
}

/** A run with its text, and formatting where given as inner XML of `w:rPr`. */
export function r(text: string, properties = ""): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const formatting = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${formatting}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A run that holds one `w:fldChar`. */
export function field(type: "begin" | "separate" | "end"): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** A run that holds the instruction of a field. */
export function instruction(text: string): string {
  return `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
}
