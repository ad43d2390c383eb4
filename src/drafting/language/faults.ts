import type { Diagnostic, Place } from "../../diagnostic";

/** Something that is wrong with a tag, before it has a place. */
export interface TagFault {
  readonly id: string;
  readonly reason: string;
  readonly hint?: string | undefined;
  readonly gravity?: "error" | "warning";
}

/** Faults that are told one by one; a template with more has one thing wrong with it as a whole. */
const mostTold = 500;

const moreFaults: Diagnostic = {
  id: "template/more-faults",
  gravity: "error",
  reason: `There are more faults; the first ${mostTold} are listed.`,
  place: {},
  hint: "Correct those first; many may have one cause.",
};

/** A fault with its place. */
export function toDiagnostic(fault: TagFault, place: Place): Diagnostic {
  return {
    id: fault.id,
    gravity: fault.gravity ?? "error",
    reason: fault.reason,
    place,
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}

/** Gathers what is wrong while a template is read, compiled or filled; the same fault at the same place is told once. */
export class Faults {
  readonly #told: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  #more = false;
  #hasErrors = false;

  get hasErrors(): boolean {
    return this.#hasErrors;
  }

  /** What is odd without being wrong. */
  get warnings(): Diagnostic[] {
    return this.#told.filter((fault) => fault.gravity !== "error");
  }

  /** What is wrong; where there is more than anyone reads, the last says so. */
  get errors(): Diagnostic[] {
    const errors = this.#told.filter((fault) => fault.gravity === "error");
    return this.#more ? [...errors, moreFaults] : errors;
  }

  add(fault: TagFault, place: Place): void {
    this.tell(toDiagnostic(fault, place));
  }

  tell(fault: Diagnostic): void {
    if (fault.gravity === "error") this.#hasErrors = true;
    if (this.#told.length >= mostTold) {
      this.#more = true;
      return;
    }
    const key = JSON.stringify([fault.id, fault.reason, fault.place]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#told.push(fault);
  }

  /** True where a fault of that kind has been told. */
  includes(id: string): boolean {
    return this.#told.some((fault) => fault.id === id);
  }
}
