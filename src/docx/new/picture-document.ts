import { DocxPackage } from "../package";
import { addPart, mainDocumentPart, relate, relationshipTypes } from "../parts";
import { element, parseXml, serializePart, type XmlElement } from "../xml";
import { newDocument } from "./new-document";

/** A picture for a document. */
export interface Picture {
  readonly png: Uint8Array;
  /** The same picture as SVG, which newer Words show in its place. */
  readonly svg: string;
  /** Width and height in points. */
  readonly width: number;
  readonly height: number;
  /** What it says, for whoever cannot see it. */
  readonly alt: string;
}

const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const svgSpace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/** By which Word knows the extension that holds an SVG (MS-ODRAWXML 2.3.1.13). */
const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const emuPerPoint = 12_700;

function drawing({ width, height, alt }: Picture, png: string, svg: string): XmlElement {
  const size = { cx: String(Math.round(width * emuPerPoint)), cy: String(Math.round(height * emuPerPoint)) };
  const extension = element("a:ext", { uri: svgExtension }, [
    element("asvg:svgBlip", { "xmlns:asvg": svgSpace, "r:embed": svg }),
  ]);
  const fill = element("pic:blipFill", {}, [
    element("a:blip", { "r:embed": png }, [element("a:extLst", {}, [extension])]),
    element("a:stretch", {}, [element("a:fillRect")]),
  ]);
  const shape = element("pic:spPr", {}, [
    element("a:xfrm", {}, [element("a:off", { x: "0", y: "0" }), element("a:ext", size)]),
    element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
  ]);
  const names = element("pic:nvPicPr", {}, [
    element("pic:cNvPr", { id: "1", name: "Timeline", descr: alt }),
    element("pic:cNvPicPr"),
  ]);
  const data = element("a:graphicData", { uri: pictureSpace }, [
    element("pic:pic", { "xmlns:pic": pictureSpace }, [names, fill, shape]),
  ]);
  return element("w:drawing", {}, [
    element("wp:inline", { distT: "0", distB: "0", distL: "0", distR: "0" }, [
      element("wp:extent", size),
      element("wp:docPr", { id: "1", name: "Timeline", descr: alt }),
      element("a:graphic", { "xmlns:a": drawingMain }, [data]),
    ]),
  ]);
}

/** A Word file that holds one picture in a paragraph of its own, ready to be inserted into another. */
export function documentOfPicture(picture: Picture): Uint8Array {
  const pkg = DocxPackage.open(newDocument([]));
  const main = mainDocumentPart(pkg);
  addPart(pkg, "word/media/image1.png", picture.png, "image/png", { shared: true });
  addPart(pkg, "word/media/image1.svg", new TextEncoder().encode(picture.svg), "image/svg+xml", { shared: true });
  const png = relate(pkg, main, relationshipTypes.image, "word/media/image1.png");
  const svg = relate(pkg, main, relationshipTypes.image, "word/media/image1.svg");
  const root = parseXml(pkg.text(main), { file: main });
  root.attributes["xmlns:wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  const body = root.children[0];
  const paragraph = body?.kind === "element" ? body.children[0] : undefined;
  if (paragraph?.kind === "element") paragraph.children.push(element("w:r", {}, [drawing(picture, png, svg)]));
  pkg.setText(main, serializePart(root));
  return pkg.save();
}
