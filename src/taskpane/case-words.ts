/*
 * What the page itself says about facts in the papers' own words. These modules of the case are plain functions: the schema, and zod with it,
 * stay in the engine.
 */
export { citeText } from "../case/cite";
export { clockWords, dateWords, figures } from "../case/derived/words";
export type { Source } from "../case";
