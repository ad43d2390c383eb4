import type { DocxPackage, ZipEntry } from "../../../docx";

/** Addresses by which the page shows pictures of the document; each picture has one as long as the document is open. */
export class Pictures {
  readonly #known = new Map<ZipEntry, string>();

  address(pkg: DocxPackage, part: string, type: string): string {
    const entry = pkg.entry(part);
    const known = this.#known.get(entry);
    if (known !== undefined) return known;
    const address = URL.createObjectURL(new Blob([pkg.bytes(part) as Uint8Array<ArrayBuffer>], { type }));
    this.#known.set(entry, address);
    return address;
  }

  dispose(): void {
    for (const address of this.#known.values()) URL.revokeObjectURL(address);
    this.#known.clear();
  }
}
