/** What the plea needs, and what it does not. */
export { elementChecklist, elementsLost, type CountChecklist, type ElementCheck } from "./checklist";
export { offenseOf, pleadedCounts, type Offense, type PleaCount } from "./counts";
export { markSurplus } from "./surplus";
