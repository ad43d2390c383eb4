export { compileTemplate, type CompileOptions } from "./compile-template";
export { lawyersHelpers } from "./helpers";
export type { Helper, Helpers } from "./language/helper";
export type { MissingFact } from "./language/run";
export { renderText, type RenderTextOptions } from "./render-text";
export type { CompiledTemplate, DraftOptions, DraftResult } from "./template/compiled-template";
export { controlTag, factLabel, factsNamespace, factXPath, tagPrefix } from "./template/fact-control";
export type { FactUse } from "./template/tag-compiler";
