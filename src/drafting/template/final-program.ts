import { scrubForFiling, type DocxPackage } from "../../docx";
import type { TemplateProgram } from "./compiled-template";

/** What cleaning for filing changes or reports in a part that drafts write themselves. */
const concerned = /<w:(?:sdt|ins|del|moveFrom|moveTo|vanish|comment)\b/;

/** Parts that describe the document; they are cleaned, whatever a draft writes there. */
const properties = /^docProps\//;

/**
 * The program for papers that are filed, made from the one for drafts: the parts that drafts write stay as they are, all others are
 * cleaned of controls and of what names the client or the author.
 * @param pkg the template; it is changed
 * @returns undefined where a part that drafts write has to be cleaned itself, so that the template must be compiled anew
 */
export function finalProgram(pkg: DocxPackage, program: TemplateProgram): TemplateProgram | undefined {
  if (program.grown) return undefined;
  const parts = program.parts.filter(({ name }) => !properties.test(name));
  const written = [...parts, ...program.notes.values()].map((part) => part.name);
  const texts = written.map((name) => pkg.text(name));
  if (texts.some((text) => concerned.test(text))) return undefined;
  // Nothing in them is to be cleaned: they need not be read again.
  written.forEach((name, i) => pkg.setText(name, rootOnly(texts[i] ?? "")));
  const remains = scrubForFiling(pkg);
  const names = pkg.names().filter((name) => !written.includes(name));
  const varying = new Set(program.bare.map((entry) => entry.name));
  return {
    ...program,
    parts,
    remains,
    fixed: names.filter((name) => !varying.has(name)).map((name) => pkg.entry(name)),
    bare: names.filter((name) => varying.has(name)).map((name) => pkg.entry(name)),
  };
}

/** A part without its content. */
function rootOnly(xml: string): string {
  const start = /<(\w+:\w+)[^>]*>/.exec(xml);
  return start === null ? xml : `${start[0]}</${start[1] ?? ""}>`;
}
