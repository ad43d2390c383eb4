export { contentTypeOf, removeContentType, setContentType } from "./content-types";
export { contentTypes, namespaces, relationshipTypes } from "./names";
export { addPart, freePartName, removePart } from "./parts";
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
