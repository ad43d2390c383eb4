export { allGrounds } from "./all-grounds";
export { type Authority, type AuthorityId, authorities } from "./authorities";
export { findLeverage, groundsForTemplates } from "./find";
export type { Area, FactUsed, FactWanted, Finding, Strength } from "./finding";
