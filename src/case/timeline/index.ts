export { drawEncounter } from "./encounter";
export { drawMitigation } from "./mitigation";
export type { TimelinePicture } from "./svg";
export { tabulateEncounter, tabulateMitigation, type TimelineTable } from "./tables";
