import { AuthorityTable, findCitations, readAuthorities } from "../../src/library";
import type { Diagnostic } from "../../src/diagnostic";

const listed = (...citations: string[]): AuthorityTable =>
  new AuthorityTable(
    citations.map((citation, i) => ({ id: `a${i}`, citation, proposition: "p", adverse: "no", checked: "2026-11-24" })),
  );
const faults = (table: AuthorityTable, text: string): (string | undefined)[] =>
  findCitations(text).map((citation) => table.faultOf(citation));

describe("citations", () => {
  it.each([
    ["Mapp v. Ohio, 367 U.S. 643, 655 (1961)", "367 u.s. 643", "1961"],
    ["United States v. X, 12 F.4th 345 (4th Cir. 2021)", "12 f.4th 345", "2021"],
    ["X v. Y, 9 F. Supp. 3d 8 (D. Md. 2014)", "9 f.supp.3d 8", "2014"],
    ["under 21 U.S.C. § 841(b)(1)(A)", "21 u.s.c. 841", undefined],
    ["Fed. R. Crim. P. 12(b)(3)(C)", "fed. r. crim. p. 12", undefined],
    ["Fed.\u00a0R. Evid. 404(b)", "fed. r. evid. 404", undefined],
    ["U.S.S.G. § 2D1.1(b)(1)", "u.s.s.g. 2d1.1", undefined],
  ])("%s", (text, key, year) => {
    expect(findCitations(text).map((found) => [found.key, found.year])).toEqual([[key, year]]);
  });

  it("are compared however they are written, and short forms by their volume", () => {
    const table = listed("Terry v. Ohio, 392 U.S. 1 (1968)", "Fed. R. Crim. P. 16(a)(1)(A)-(B)");
    expect(faults(table, "See Terry, 392 U.S. at 21; 392\u00a0U.S. 1, 20 (1968); Fed. R. Crim. P. 16(d)(2).")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(faults(table, "393 U.S. at 21")).toEqual(["393 U.S. at 21 is not among the authorities of the library."]);
  });

  it("with another year are told", () => {
    expect(faults(listed("Terry v. Ohio, 392 U.S. 1 (1968)"), "392 U.S. 1 (1986)")).toEqual([
      "392 U.S. 1 (1986) is of 1968 in the library's authorities.",
    ]);
  });
});

describe("authorities.yaml", () => {
  it("is told with the line of each fault", () => {
    const found: Diagnostic[] = [];
    const text =
      'authorities:\n  - id: Terry\n    citation: "392 U.S. 1 (1968)"\n    proposition: p\n    adverse: maybe\n    checked: 2026-11-24\n';
    expect(readAuthorities(text, "authorities.yaml", found)).toEqual([]);
    expect(found.map(({ place }) => place.line)).toEqual([2, 5]);
  });
});
