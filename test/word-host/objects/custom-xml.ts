import { freePartName, parseXml, removePart } from "../../../src/docx";
import type { WordDocument } from "../document/word-document";
import { collection, type HostObject, nullObject } from "../rich-api/host-object";
import { textArgument } from "./range";

const known = new WeakMap<WordDocument, Map<string, HostObject>>();

function partsOf(doc: WordDocument): string[] {
  return doc.package.names().filter((name) => /^customXml\/item\d+\.xml$/.test(name));
}

function partObject(doc: WordDocument, name: string): HostObject {
  const own = known.get(doc) ?? new Map<string, HostObject>();
  known.set(doc, own);
  const object: HostObject = own.get(name) ?? {
    type: "CustomXmlPart",
    properties: {
      Id: { get: () => name },
      NamespaceUri: { get: () => namespaceOf(doc, name) },
    },
    methods: {
      GetXml: () => doc.package.text(name),
      SetXml: (xml) => {
        doc.assertWritable();
        doc.package.setText(name, textArgument(xml));
        return null;
      },
      Delete: () => {
        doc.assertWritable();
        removePart(doc.package, name);
        return null;
      },
    },
  };
  own.set(name, object);
  return object;
}

function namespaceOf(doc: WordDocument, name: string): string {
  const root = parseXml(doc.package.text(name));
  const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0] ?? ""}` : "xmlns";
  return root.attributes[prefix] ?? "";
}

/** Custom XML parts of the document, or those of a namespace. */
export function customXmlPartsObject(doc: WordDocument, namespace?: string): HostObject {
  const names = (): string[] =>
    partsOf(doc).filter((name) => namespace === undefined || namespaceOf(doc, name) === namespace);
  const all = collection("CustomXmlPartCollection", () => names().map((name) => partObject(doc, name)));
  const only = (): HostObject => {
    const [name, ...more] = names();
    return name === undefined || more.length > 0 ? nullObject("CustomXmlPart") : partObject(doc, name);
  };
  return {
    ...all,
    methods: {
      ...all.methods,
      GetByNamespace: (value) => customXmlPartsObject(doc, textArgument(value)),
      GetOnlyItemOrNullObject: only,
      GetCount: () => names().length,
      Add: (xml) => {
        doc.assertWritable();
        const text = textArgument(xml);
        parseXml(text);
        const name = freePartName(doc.package, "customXml/item", "xml");
        doc.addRelatedPart(name, "application/xml", "customXml", text);
        return partObject(doc, name);
      },
    },
  };
}
