import { decodeText, documentOfText } from "../../docx";
import { newWork, type KeptWork } from "./kept-work";

/** A Word file is a zip file, and begins as one. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** A work of a file that a person opens: a Word file as it is, a text file as a document of its lines. */
export function workOfFile(name: string, bytes: Uint8Array): KeptWork {
  if (isZip(bytes) || !/\.(?:txt|text|md)$/iu.test(name)) return newWork(name, bytes);
  return newWork(name.replace(/\.[^.]*$/u, ".docx"), documentOfText(decodeText(bytes)));
}
