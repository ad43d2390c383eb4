import {
  attribute,
  contentTypeOf,
  descendants,
  ListLabels,
  mainDocumentPart,
  Numbering,
  parseXml,
  relationshipsOf,
  type ListLabel,
  type ParagraphText,
  type Relationship,
  type XmlElement,
} from "../../../docx";
import type { WorkDocument } from "../work-document";
import { readComments } from "./comments";
import type { Drawing } from "./context";
import type { ClassNames } from "./look/class-names";
import { StyleLayers } from "./look/properties";
import type { ThemeFonts } from "./look/run-css";
import type { Pictures } from "./pictures";

const themeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";

/** Kinds of pictures that browsers show. */
const shownKinds = /^image\/(png|jpeg|gif|bmp|webp|svg\+xml)$/;

/** Gathers what drawing the present state of a document stands on. */
export function drawingOf(document: WorkDocument, owner: Document, classes: ClassNames, pictures: Pictures): Drawing {
  const { stories, styles } = document.read();
  const { pkg } = document;
  const paragraphs = new Map<XmlElement, ParagraphText>();
  const labels = new Map<XmlElement, ListLabel>();
  const lists = new ListLabels(Numbering.read(pkg), styles);
  for (const story of stories) {
    for (const paragraph of story.paragraphs) {
      paragraphs.set(paragraph.element, paragraph);
      const label = lists.next(paragraph.element);
      if (label !== undefined) labels.set(paragraph.element, label);
    }
  }
  const related = new Map<string, ReadonlyMap<string, Relationship>>();
  const relationships = (part: string): ReadonlyMap<string, Relationship> => {
    const known = related.get(part) ?? new Map(relationshipsOf(pkg, part).map((item) => [item.id, item]));
    related.set(part, known);
    return known;
  };
  return {
    owner,
    pkg,
    paragraphs,
    labels,
    noteNumbers: numberNotes(stories.find(({ kind }) => kind === "body")?.root),
    comments: readComments(pkg),
    layers: new StyleLayers(styles),
    theme: themeFonts(document),
    classes,
    relationships,
    picture: (part, id) => {
      const target = relationships(part).get(id)?.part;
      if (target === undefined || !pkg.has(target)) return undefined;
      const type = contentTypeOf(pkg, target) ?? "";
      return shownKinds.test(type) ? pictures.address(pkg, target, type) : undefined;
    },
  };
}

/** Notes are numbered in the order of their references, each kind by itself. */
function numberNotes(root: XmlElement | undefined): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (root === undefined) return numbers;
  for (const kind of ["footnote", "endnote"] as const) {
    let last = 0;
    for (const node of descendants(root, `w:${kind}Reference`)) {
      const key = `${kind} ${attribute(node, "w:id") ?? ""}`;
      if (!numbers.has(key)) numbers.set(key, (last += 1));
    }
  }
  return numbers;
}

function themeFonts({ pkg }: WorkDocument): ThemeFonts {
  const theme = relationshipsOf(pkg, mainDocumentPart(pkg)).find(({ type }) => type === themeType)?.part;
  if (theme === undefined || !pkg.has(theme)) return { major: undefined, minor: undefined };
  const root = parseXml(pkg.text(theme), { file: theme });
  const fontOf = (name: string): string | undefined => {
    const fonts = [...descendants(root, name)][0];
    const latin = fonts === undefined ? undefined : [...descendants(fonts, "a:latin")][0];
    return latin === undefined ? undefined : attribute(latin, "typeface");
  };
  return { major: fontOf("a:majorFont"), minor: fontOf("a:minorFont") };
}
