/** The Word file: package, XML, stories, parts, annotations, merging. Knows nothing of law or templates. */
export * from "./annotate";
export * from "./changes";
export * from "./controls";
export {
  addCustomXml,
  customXmlParts,
  findCustomXml,
  removeCustomXml,
  type CustomXml,
  type NewCustomXml,
} from "./custom-xml";
export * from "./filing";
export { FreeIds, type IdKind } from "./ids";
export { applyPageLayout, type PageLayout } from "./layout/page-layout";
export { findPages, type PageNumber, type Pages } from "./layout/pages";
export * from "./lists";
export * from "./merge";
export * from "./new";
export { Numbering } from "./numbering";
export * from "./package";
export * from "./parts";
export { runProperties, setRunProperty } from "./run-properties";
export * from "./stories";
export { Styles } from "./styles";
export * from "./xml";
export { withoutForbidden } from "./xml-characters";
