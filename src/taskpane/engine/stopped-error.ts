/** Thrown by calls that were under way when the person stopped the engine. */
export class StoppedError extends Error {
  constructor() {
    super("Stopped. Nothing was changed.");
    this.name = "StoppedError";
  }
}
