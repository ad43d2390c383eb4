import { attribute, type XmlElement } from "../../docx/xml";

/** Follows complex fields (ECMA-376 Part 1, 17.16.18) through a story: code, then result, then end. */
export class FieldState {
  readonly #open: ("code" | "result")[] = [];

  see(character: XmlElement): void {
    switch (attribute(character, "w:fldCharType")) {
      case "begin":
        this.#open.push("code");
        break;
      case "separate":
        if (this.#open.length > 0) this.#open[this.#open.length - 1] = "result";
        break;
      case "end":
        this.#open.pop();
        break;
    }
  }

  /** How many fields are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Whether text stands in a field's code, in its result, or in no field. */
  state(): "code" | "result" | "none" {
    if (this.#open.includes("code")) return "code";
    return this.#open.length > 0 ? "result" : "none";
  }
}
