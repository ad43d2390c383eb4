import {
  attribute,
  childElement,
  childElements,
  descendants,
  DocxPackage,
  mainDocumentPart,
  parseXml,
  readSidePart,
  readStories,
  type OpenOptions,
} from "../../docx";
import { fontsNeeded } from "./fonts";
import type { WordFiles } from "./word-files";

const megabyte = 1024 * 1024;

/** A template is small; what grows beyond this when unpacked is meant to keep the machine busy. */
const limits = { entries: 1024, entryBytes: 64 * megabyte, totalBytes: 128 * megabyte };

const styleReferences = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);

function open(bytes: Uint8Array, file: string): DocxPackage {
  const options: OpenOptions = { file, limits };
  return DocxPackage.open(bytes, options);
}

/** What the library room asks of Word files, answered by the Word room. */
export const wordFiles: WordFiles = {
  paragraphs: (bytes, file) =>
    readStories(open(bytes, file)).flatMap(({ name, paragraphs }) =>
      paragraphs.map(({ index, text }) => ({ story: name, paragraph: index, text })),
    ),
  styles(bytes, file) {
    const pkg = open(bytes, file);
    const names = new Map<string, string>();
    for (const style of childElements(readSidePart(pkg, mainDocumentPart(pkg), "styles")?.root, "w:style")) {
      const id = attribute(style, "w:styleId") ?? "";
      const name = childElement(style, "w:name");
      names.set(id, (name === undefined ? undefined : attribute(name, "w:val")) ?? id);
    }
    const used = new Set<string>();
    for (const root of new Set(readStories(pkg).map((story) => story.root))) {
      for (const node of descendants(root)) {
        const id = styleReferences.has(node.name) ? attribute(node, "w:val") : undefined;
        if (id !== undefined) used.add(id);
      }
    }
    return {
      used: [...used].flatMap((id) => names.get(id) ?? []),
      defined: new Set([...names.values()].map((name) => name.toLowerCase())),
      undefined: [...used].filter((id) => !names.has(id)),
      fonts: fontsNeeded(pkg, used),
    };
  },
  title(bytes, file) {
    const pkg = open(bytes, file);
    const part = "docProps/core.xml";
    if (!pkg.has(part)) return undefined;
    const title = childElement(parseXml(pkg.text(part), { file: part }), "dc:title");
    const text = title?.children.map((node) => (node.kind === "text" ? node.text : "")).join("");
    return text === "" ? undefined : text;
  },
  tags(bytes, file) {
    const pkg = open(bytes, file);
    let braces = 0;
    for (const name of pkg.names()) {
      if (!/^word\/[^/]+\.xml$/.test(name)) continue;
      // A tag may be split over runs, so that single braces are counted.
      for (const byte of pkg.bytes(name)) if (byte === 0x7b) braces++;
    }
    return Math.floor(braces / 2);
  },
};
