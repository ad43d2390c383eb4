/** 18 U.S.C. 3553(f): which findings may close which of its five conditions. */
export { SAFETY_VALVE_STATUTES, safetyValvePanel, type SafetyValveDoor, type SafetyValvePanel } from "./panel";
