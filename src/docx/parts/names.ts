/** Content types and relationship types of WordprocessingML (ECMA-376 part 1, 11.3 and 15.2; MS-DOCX). */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Relationship types by what they lead to. */
export const relationshipTypes = {
  document: `${OFFICE}/officeDocument`,
  styles: `${OFFICE}/styles`,
  settings: `${OFFICE}/settings`,
  numbering: `${OFFICE}/numbering`,
  footnotes: `${OFFICE}/footnotes`,
  endnotes: `${OFFICE}/endnotes`,
  comments: `${OFFICE}/comments`,
  header: `${OFFICE}/header`,
  footer: `${OFFICE}/footer`,
  hyperlink: `${OFFICE}/hyperlink`,
  image: `${OFFICE}/image`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  attachedTemplate: `${OFFICE}/attachedTemplate`,
  coreProperties: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  thumbnail: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
} as const;

/** Content types of the parts we write. */
export const contentTypes = {
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  footnotes: `${WORD}.footnotes+xml`,
  endnotes: `${WORD}.endnotes+xml`,
  comments: `${WORD}.comments+xml`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** Namespaces by the prefix that Word gives them. */
export const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: OFFICE,
  ds: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;
