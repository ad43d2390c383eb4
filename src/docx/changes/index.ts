export { describeChange, settleChanges, type Settlement, type TrackedChange } from "./changes";
