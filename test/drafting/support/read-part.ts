import { DocxPackage } from "../../../src/docx";

/** Text of a part of a draft. */
export function readPart(bytes: Uint8Array, name: string): string {
  return DocxPackage.open(bytes).text(name);
}
