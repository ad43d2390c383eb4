export {
  attribute,
  childElement,
  childElements,
  cloneNode,
  descendants,
  element,
  isElement,
  isOn,
  textNode,
  textContent,
  type XmlElement,
  type XmlNode,
  type XmlRaw,
  type XmlText,
} from "./node";
export { parseXml, type ParseOptions } from "./parse";
export { escapeAttribute, escapeText, openTag, serializePart, serializeXml, xmlDeclaration } from "./serialize";
