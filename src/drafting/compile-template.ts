import type { FactTree } from "../case";
import { DiagnosticError, type Diagnostic } from "../diagnostic";
import { DocxPackage, scrubForFiling } from "../docx";
import { lawyersHelpers } from "./helpers";
import { assembleProgram } from "./template/assemble";
import { CompiledTemplate, type TemplateProgram } from "./template/compiled-template";
import { finalProgram } from "./template/final-program";
import { namingFile } from "./template/naming-file";
import { fieldsForTaggedLinks } from "./template/tagged-links";
import { TagCompiler } from "./template/tag-compiler";
import { TemplateReader, type FindClause } from "./template/template-reader";

/** Options of `compileTemplate`. */
export interface CompileOptions {
  /** Name of the file, for what is said about faults. */
  readonly file?: string;
  /** Gives the bytes of the clause that `{{> name}}` inserts. */
  readonly partials?: FindClause;
  /** Facts that may be named; where left out, every path is known. */
  readonly knownFacts?: FactTree;
  /** Most content controls in one draft; 150 where left out. */
  readonly maxControls?: number;
}

/** Word becomes slow with hundreds of content controls; beyond this many a draft has plain text. */
const defaultControls = 150;

/**
 * Reads a Word template and makes a program of it that fills it any number of times.
 * @param bytes a .docx or .dotx file with Handlebars tags
 * @throws DiagnosticError with everything that is wrong with the template, each with its place
 */
export function compileTemplate(bytes: Uint8Array, options: CompileOptions = {}): CompiledTemplate {
  const { file } = options;
  const pkg = DocxPackage.open(bytes, file === undefined ? {} : { file });
  return namingFile(file, pkg, () => compileOpened(pkg, options));
}

function compileOpened(pkg: DocxPackage, options: CompileOptions): CompiledTemplate {
  const { file } = options;
  refuseMacros(pkg, file);
  fieldsForTaggedLinks(pkg);
  refuseDrawnTags(pkg, file);
  const original = pkg.copy();
  const program = compilePackage(pkg, options, false, []);
  return new CompiledTemplate(program, () => {
    const reused = finalProgram(original.copy(), program);
    if (reused !== undefined) return reused;
    const remains = scrubForFiling(original);
    return compilePackage(original, options, true, remains);
  });
}

function compilePackage(
  pkg: DocxPackage,
  options: CompileOptions,
  final: boolean,
  remains: readonly Diagnostic[],
): TemplateProgram {
  const { file } = options;
  const reader = new TemplateReader(pkg, file, options.partials ?? (() => undefined), final);
  const compiler = new TagCompiler(options.knownFacts, lawyersHelpers, reader.faults);
  const maxControls = options.maxControls ?? defaultControls;
  const program = assembleProgram({ pkg, reader, compiler, maxControls, file, remains });
  if (program === undefined || reader.faults.hasErrors) throw new DiagnosticError(reader.faults.errors);
  return program;
}

function refuseMacros(pkg: DocxPackage, file: string | undefined): void {
  if (!pkg.names().some((name) => /vbaProject\.bin$/i.test(name))) return;
  throw new DiagnosticError([
    {
      id: "template/macros",
      gravity: "error",
      reason: "The template holds macros; templates are data, never code.",
      place: file === undefined ? {} : { file },
      hint: "Save it in Word as a document or template without macros (.docx or .dotx).",
    },
  ]);
}

/** Charts and SmartArt keep their texts in parts of their own, with a drawn copy beside them; a tag there would stay in every draft. */
function refuseDrawnTags(pkg: DocxPackage, file: string | undefined): void {
  const faults = pkg.names().flatMap((name): Diagnostic[] => {
    const [, kind, number] = /^word\/(chart|diagram)s\/(?:chart|data)(\d+)\.xml$/.exec(name) ?? [];
    const found = kind === undefined ? undefined : /\{\{[^<]{0,60}/.exec(pkg.text(name))?.[0];
    if (kind === undefined || found === undefined) return [];
    const place = { ...(file === undefined ? {} : { file }), story: `${kind} ${number ?? ""}`, around: found };
    return [
      {
        id: "template/drawn-tag",
        gravity: "error",
        reason: `A ${kind} holds a tag; charts and SmartArt are not filled.`,
        place,
        hint: "Put the words into a table or a text box.",
      },
    ];
  });
  if (faults.length > 0) throw new DiagnosticError(faults);
}
