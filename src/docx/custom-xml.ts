import { attribute, element, parseXml, serializePart } from "./xml";
import type { DocxPackage } from "./package";
import {
  addPart,
  contentTypes,
  freePartName,
  mainDocumentPart,
  namespaces,
  relate,
  relatedPart,
  relationshipsOf,
  relationshipTypes,
  removePart,
} from "./parts";

/** A custom XML part of a document (ECMA-376 part 1, 15.2.5): data that content controls can be bound to. */
export interface CustomXml {
  /** Name of the part. */
  readonly part: string;
  /** Id by which `w:dataBinding/@w:storeItemID` names it, in braces; undefined where it has no properties. */
  readonly storeItemId?: string;
  /** Namespace of its root element; "" where it has none. */
  readonly namespace: string;
}

function propertiesOf(pkg: DocxPackage, part: string): string | undefined {
  return relatedPart(pkg, part, relationshipTypes.customXmlProperties);
}

function namespaceOf(pkg: DocxPackage, part: string): string {
  const root = parseXml(pkg.text(part), { file: part });
  const colon = root.name.indexOf(":");
  return attribute(root, colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`) ?? "";
}

/** The custom XML parts that the document leads to, in the order of its relationships. */
export function customXmlParts(pkg: DocxPackage): CustomXml[] {
  const found: CustomXml[] = [];
  for (const { type, part } of relationshipsOf(pkg, mainDocumentPart(pkg))) {
    if (type !== relationshipTypes.customXml || part === undefined || !pkg.has(part)) continue;
    const properties = propertiesOf(pkg, part);
    const root = properties === undefined ? undefined : parseXml(pkg.text(properties), { file: properties });
    const storeItemId = root === undefined ? undefined : attribute(root, "ds:itemID");
    const namespace = namespaceOf(pkg, part);
    found.push({ part, namespace, ...(storeItemId === undefined ? {} : { storeItemId }) });
  }
  return found;
}

/** A custom XML part to be added. */
export interface NewCustomXml {
  /** The whole part, a well-formed XML document. */
  readonly xml: string;
  /** Id for data bindings: a GUID in braces, upper case. */
  readonly storeItemId: string;
  /** Namespaces of the data, by which Word finds the part when the id was changed on the way. */
  readonly namespaces: readonly string[];
}

/**
 * Adds a custom XML part with its properties, relationships and content type.
 * @returns the name of the part
 * @throws DiagnosticError `docx/xml` where the data is not well-formed
 */
export function addCustomXml(pkg: DocxPackage, data: NewCustomXml): string {
  parseXml(data.xml);
  const part = freePartName(pkg, "customXml/item", "xml");
  const properties = freePartName(pkg, "customXml/itemProps", "xml");
  addPart(pkg, part, data.xml, contentTypes.xml, { shared: true });
  const references = data.namespaces.map((uri) => element("ds:schemaRef", { "ds:uri": uri }));
  const root = element("ds:datastoreItem", { "ds:itemID": data.storeItemId, "xmlns:ds": namespaces.ds }, [
    element("ds:schemaRefs", {}, references),
  ]);
  addPart(pkg, properties, serializePart(root), contentTypes.customXmlProperties);
  relate(pkg, part, relationshipTypes.customXmlProperties, properties);
  relate(pkg, mainDocumentPart(pkg), relationshipTypes.customXml, part);
  return part;
}

/** The custom XML part whose root is in a namespace; undefined where there is none. */
export function findCustomXml(pkg: DocxPackage, namespace: string): CustomXml | undefined {
  return customXmlParts(pkg).find((item) => item.namespace === namespace);
}

/** Removes a custom XML part with its properties and all that leads to it. */
export function removeCustomXml(pkg: DocxPackage, part: string): void {
  const properties = propertiesOf(pkg, part);
  removePart(pkg, part);
  if (properties !== undefined) removePart(pkg, properties);
}
