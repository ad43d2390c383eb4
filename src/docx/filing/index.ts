export { scrubForFiling } from "./scrub";
export { unwrapControls } from "./unwrap-controls";
