/** What a review reads: text and Word files; what is neither, or holds no words, is refused and not passed over in silence. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReviewText } from "../../src/cli/review";

const folder = mkdtempSync(join(tmpdir(), "review-text-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test.each([
  ["plain.txt", "He sold heroin.", "He sold heroin."],
  ["utf16.txt", Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x65, 0), "He"],
  ["windows.txt", Uint8Array.of(0xe9, 0x48, 0x65), "éHe"],
])("%s is read", async (name, content, text) => {
  expect((await readReviewText(written(name, content))).text).toBe(text);
});

test.each([
  ["empty.txt", "", /holds no words, so nothing was reviewed/],
  ["blank.txt", " \n\t\n --- ", /holds no words/],
  ["zero.txt", Uint8Array.of(0x48, 0, 0x65, 1, 2), /neither plain text nor a Word file/],
  ["paper.pdf", "%PDF-1.7\n1 0 obj", /neither plain text nor a Word file/],
  ["paper.rtf", "{\\rtf1 He sold heroin.}", /neither plain text nor a Word file/],
  ["old.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /neither plain text nor a Word file/],
  ["broken.docx", "PK\u0003\u0004broken", /not a Word file/],
])("%s is refused", async (name, content, reason) => {
  await expect(readReviewText(written(name, content))).rejects.toThrow(reason);
});
