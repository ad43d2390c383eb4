import { attribute, type XmlElement } from "../xml";

/**
 * Keeps track of complex fields (ECMA-376 part 1, 17.16.18) along a story: between `begin` and `separate` stands the
 * instruction, between `separate` and `end` the result. Fields nest and may run over several paragraphs.
 */
export class FieldTracker {
  /** One entry for each open field: has its result begun? */
  private readonly open: boolean[] = [];

  /** Reads one `w:fldChar`. */
  read(fieldCharacter: XmlElement): void {
    switch (attribute(fieldCharacter, "w:fldCharType")) {
      case "begin":
        this.open.push(false);
        break;
      case "separate":
        if (this.open.length > 0) this.open[this.open.length - 1] = true;
        break;
      case "end":
        this.open.pop();
        break;
    }
  }

  /** Is text at this place shown? Not within an instruction, even where that instruction holds a field with a result. */
  get shown(): boolean {
    return !this.open.includes(false);
  }
}
