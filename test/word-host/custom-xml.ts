import { freePartName, parseXml, removePart } from "../../src/docx";
import type { WordDocument } from "./document/word-document";

/** Calls of the common API that concern custom XML parts, by their dispatch ids in the client. */
const dispatch = { add: 128, byId: 129, byNamespace: 130, xml: 131, remove: 133 } as const;

/** A call of the common API: what to do, and arguments by their marshalled names. */
export interface CommonCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly id?: unknown;
  readonly namespace?: unknown;
  readonly xml?: unknown;
}

function namespaceOf(doc: WordDocument, name: string): string {
  const root = parseXml(doc.package.text(name));
  const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0] ?? ""}` : "xmlns";
  return root.attributes[prefix] ?? "";
}

function propertiesOf(id: string): Record<string, unknown> {
  return { id, DataPartBuiltIn: false };
}

/** Answers a call that concerns custom XML parts; nothing for other calls. */
export function customXml(doc: WordDocument, call: CommonCall): Record<string, unknown> {
  const id = String(call.id);
  switch (call.DdaMethod?.DispatchId) {
    case dispatch.add: {
      doc.assertWritable();
      const xml = String(call.xml);
      parseXml(xml);
      const name = freePartName(doc.package, "customXml/item", "xml");
      doc.addRelatedPart(name, "application/xml", "customXml", xml);
      return { DataPartProperties: propertiesOf(name) };
    }
    case dispatch.byId:
      return { DataPartProperties: propertiesOf(id) };
    case dispatch.byNamespace: {
      const names = doc.package
        .names()
        .filter((name) => /^customXml\/item\d+\.xml$/.test(name) && namespaceOf(doc, name) === call.namespace);
      return { DataPartList: names.map(propertiesOf) };
    }
    case dispatch.xml:
      return { Data: doc.package.text(id) };
    case dispatch.remove:
      doc.assertWritable();
      removePart(doc.package, id);
      return {};
    default:
      return {};
  }
}
