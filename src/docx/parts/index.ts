export { contentTypeOf, removeContentType, setContentType } from "./content-types";
export { contentTypes, namespaces, relationshipTypes } from "./names";
export { addPart, freePartName, removePart } from "./parts";
export { openSidePart, readSidePart, savePart, type OpenPart, type SidePart } from "./xml-part";
export {
  mainDocumentPart,
  relatedPart,
  relate,
  relateExternally,
  relationshipPartName,
  relationshipsOf,
  removeRelationships,
  resolveTarget,
  type Relationship,
} from "./relationships";
