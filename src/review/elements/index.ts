/** What the plea needs, and what it does not. */
export {
  elementChecklist,
  readElements,
  type CountChecklist,
  type ElementCheck,
  type ElementReading,
} from "./checklist";
export { offenseOf, pleadedCounts, type Offense, type PleaCount } from "./counts";
export { markSurplus } from "./surplus";
