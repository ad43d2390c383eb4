import { attribute, childElements, isElement, type XmlElement } from "../xml";
import type { TextPiece } from "../stories";

function markerType(marker: XmlElement): string | undefined {
  return attribute(marker, "w:fldCharType");
}

/**
 * The runs of all complex fields in a container whose whole visible result is being deleted: without their markers and
 * instruction Word would bring the result back at the next update. Fields that hold anything but runs are left alone.
 * @param deleted the runs whose text goes
 * @returns markers, instruction and result of those fields
 */
export function wholeFields(
  container: XmlElement,
  pieces: readonly TextPiece[],
  deleted: ReadonlySet<XmlElement>,
): XmlElement[] {
  const withText = new Set(pieces.map((piece) => piece.run));
  const found: XmlElement[] = [];
  let depth = 0;
  let field: XmlElement[] = [];
  let whole = true;
  for (const child of container.children) {
    if (!isElement(child)) continue;
    const types = child.name === "w:r" ? childElements(child, "w:fldChar").map(markerType) : [];
    if (depth === 0 && types.includes("begin")) {
      field = [];
      whole = true;
    }
    if (depth === 0 && types.length === 0) continue;
    field.push(child);
    if (child.name !== "w:r" || (withText.has(child) && !deleted.has(child))) whole = false;
    for (const type of types) depth = Math.max(0, depth + (type === "begin" ? 1 : type === "end" ? -1 : 0));
    if (types.includes("end") && depth === 0 && whole && field.some((run) => deleted.has(run))) found.push(...field);
  }
  return found;
}
