import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPageLayout, DocxPackage } from "../../src/docx";
import { validateMany } from "../support/validator";

const file = join(__dirname, "..", "..", "templates", "papers", "suppression-motion.docx");
const open = (): DocxPackage => DocxPackage.open(new Uint8Array(readFileSync(file)));

describe("a page layout", () => {
  test("sets font, size, spacing, the smallest size and margins, and the file stays valid", async () => {
    const pkg = open();
    applyPageLayout(pkg, {
      font: "Century Schoolbook",
      size: 14,
      smallest: 12,
      spacing: "double",
      margins: { left: 1.25, top: 1 },
    });
    const styles = pkg.text("word/styles.xml");
    expect(styles).toMatch(
      /<w:rPrDefault><w:rPr><w:rFonts[^>]*w:ascii="Century Schoolbook"[^>]*\/><w:sz w:val="28"\/><w:szCs w:val="28"\/>/,
    );
    expect(styles).not.toContain('w:lineRule="exact"');
    expect(styles).toContain('w:line="480" w:lineRule="auto"');
    expect(styles).toContain('w:line="240" w:lineRule="auto"');
    expect(
      [...styles.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)).every((size) => size >= 24),
    ).toBe(true);
    expect(pkg.text("word/document.xml")).toMatch(
      /<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1800" w:header="720"/,
    );
    expect(await validateMany([pkg.save()])).toEqual([[]]);
  });

  test("that says nothing changes no margin and no style", () => {
    const pkg = open();
    applyPageLayout(pkg, {});
    const before = open();
    expect(pkg.text("word/document.xml")).toBe(before.text("word/document.xml"));
    expect(pkg.text("word/styles.xml").length).toBe(before.text("word/styles.xml").length);
  });
});
