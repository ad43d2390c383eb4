import { attribute, childElement, childElements, type XmlElement } from "../../../docx";
import { points } from "./look/units";

/** Page set-up of a section, in points. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Relationships of the header and footer that most pages carry, and of those of the first page where they differ. */
  readonly header: string | undefined;
  readonly footer: string | undefined;
  readonly firstHeader: string | undefined;
  readonly firstFooter: string | undefined;
  /** The first page has a header and a footer of its own, or none. */
  readonly titlePage: boolean;
}

function length(node: XmlElement | undefined, name: string, usual: number): number {
  return Math.abs((node === undefined ? undefined : points(attribute(node, name))) ?? usual);
}

function reference(node: XmlElement | undefined, kind: "header" | "footer", type: string): string | undefined {
  const found = childElements(node, `w:${kind}Reference`).find(
    (one) => (one.attributes["w:type"] ?? "default") === type,
  );
  return found === undefined ? undefined : attribute(found, "r:id");
}

/** Reads a section's set-up; what it leaves open is US Letter with one-inch margins, headers and footers are those of the section before. */
export function readSection(node: XmlElement | undefined, before: Section | undefined): Section {
  const size = childElement(node, "w:pgSz");
  const margins = childElement(node, "w:pgMar");
  return {
    width: length(size, "w:w", 612),
    height: length(size, "w:h", 792),
    top: length(margins, "w:top", 72),
    right: length(margins, "w:right", 72),
    bottom: length(margins, "w:bottom", 72),
    left: length(margins, "w:left", 72),
    header: reference(node, "header", "default") ?? before?.header,
    footer: reference(node, "footer", "default") ?? before?.footer,
    firstHeader: reference(node, "header", "first") ?? before?.firstHeader,
    firstFooter: reference(node, "footer", "first") ?? before?.firstFooter,
    titlePage: childElement(node, "w:titlePg") !== undefined,
  };
}
