/** What the plea needs, and what it does not. */
export { elementChecklist, type ElementCheck, type CountChecklist } from "./checklist";
export { markSurplus, type PleaCount } from "./surplus";
