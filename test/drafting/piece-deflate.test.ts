import { crc32, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateSync } from "fflate";
import { deflatePieces, PieceSet, type Piece } from "../../src/docx/package";

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      "a",
      "ab",
      "</w:t></w:r>",
      '<w:r><w:t xml:space="preserve">',
      "abcabcabcabc",
      "é",
      "§ 841",
      "😀",
      "日本語",
    ),
  },
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.tuple(fc.string({ maxLength: 6 }), fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times)),
);
const script = fc.record({
  pieces: fc.array(words, { minLength: 1, maxLength: 8 }),
  parts: fc.array(fc.oneof(fc.nat(7), words), { maxLength: 60 }),
  rounds: fc.integer({ min: 1, max: 60 }),
  primed: fc.boolean(),
});

function check(parts: readonly (string | Piece)[]): void {
  const whole = Buffer.from(parts.map((part) => (typeof part === "string" ? part : part.text)).join(""), "utf8");
  const { compressed, crc, size } = deflatePieces(parts);
  expect(size).toBe(whole.length);
  expect(crc).toBe(crc32(whole));
  expect(Buffer.compare(inflateRawSync(compressed), whole)).toBe(0);
  if (whole.length > 0) expect(Buffer.compare(inflateSync(compressed), whole)).toBe(0);
}

describe("deflating a text given in pieces", () => {
  it("gives back the text, whatever its pieces are", () => {
    fc.assert(
      fc.property(script, ({ pieces, parts, rounds, primed }) => {
        const set = new PieceSet();
        const made = pieces.map((text) => set.of(text));
        if (primed) set.prime();
        const once = parts.map((part) => (typeof part === "string" ? part : (made[part % made.length] as Piece)));
        check(once);
        check(Array.from({ length: rounds }, () => once).flat());
      }),
      { numRuns: 400 },
    );
  });

  it("does the same piece at distances around the window's edge", () => {
    const set = new PieceSet();
    const piece = set.of("<w:p><w:r><w:t>the same words in every row</w:t></w:r></w:p>");
    for (const gap of [32700, 32766, 32767, 32768, 32769, 40000, 70000]) {
      const between = Array.from({ length: gap }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 90))).join("");
      check([piece, between, piece, piece, between.slice(0, gap - 61), piece]);
    }
  });

  it("splits long repetitions into matches that deflate can state", () => {
    const set = new PieceSet();
    for (const length of [257, 258, 259, 260, 261, 262, 515, 516, 517, 518, 519, 774, 777]) {
      const piece = set.of("x".repeat(length - 1) + "y");
      check([piece, "1", piece, "2", piece, piece, piece]);
    }
  });

  it("joins checksums of pieces used thousands of times", () => {
    const set = new PieceSet();
    const [a, b] = [set.of("<row>".repeat(60)), set.of("</cell><cell>")];
    set.prime();
    check(Array.from({ length: 5000 }, (_, i) => [a, `value ${i}`, b, "tail"]).flat());
  });

  it("is compact: a table of like rows takes about as much room as zlib's", () => {
    const set = new PieceSet();
    const row = set.of(`<w:tr>${"<w:tc><w:p><w:r><w:t>".repeat(5)}`);
    const parts = Array.from({ length: 3000 }, (_, i) => [
      row,
      `Officer ${i % 7} asked about the trip at ${i}:${i % 60}`,
    ]).flat();
    const { compressed, size } = deflatePieces(parts);
    expect(compressed.length).toBeLessThan(size / 10);
  });
});
