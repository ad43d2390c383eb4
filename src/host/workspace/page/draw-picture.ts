import { attribute, descendants, type XmlElement } from "../../../docx";
import { make, type Drawing } from "./context";
import { pt } from "./look/units";

/** English metric units of a point (ECMA-376 part 1, 20.1.2.1). */
const emuPerPoint = 12_700;

function first(node: XmlElement, name: string): XmlElement | undefined {
  return [...descendants(node, name)][0];
}

/** The picture that a drawing shows; a frame with its description where the browser cannot show its kind. */
export function drawPicture(node: XmlElement, drawing: Drawing, part: string): HTMLElement | undefined {
  const blip = first(node, "a:blip") ?? first(node, "v:imagedata");
  if (blip === undefined) return undefined;
  const id = attribute(blip, "r:embed") ?? attribute(blip, "r:id");
  const described = first(node, "wp:docPr") ?? first(node, "v:shape");
  const words = described === undefined ? "" : (attribute(described, "descr") ?? attribute(described, "alt") ?? "");
  const address = id === undefined ? undefined : drawing.picture(part, id);
  if (address === undefined) return make(drawing.owner, "span", "mw-no-picture", words === "" ? "Picture" : words);
  const image = make(drawing.owner, "img", "mw-picture");
  image.src = address;
  image.alt = words;
  const extent = first(node, "wp:extent");
  const width = Number(extent === undefined ? NaN : attribute(extent, "cx")) / emuPerPoint;
  const height = Number(extent === undefined ? NaN : attribute(extent, "cy")) / emuPerPoint;
  if (width > 0 && height > 0) {
    image.style.width = pt(width);
    image.style.aspectRatio = `${width} / ${height}`;
  }
  return image;
}
