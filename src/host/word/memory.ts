import { asked } from "./asked";
import { escapeXml, unescapeXml } from "./xml-text";

/** Custom XML parts of ours carry one text each, in this namespace; the name is an attribute. */
const namespace = "urn:motionwright:memory";

/** Parts of ours with their texts, by name. */
async function parts(): Promise<{ name: string; text: string; part: Office.CustomXmlPart }[]> {
  const found = await asked<Office.CustomXmlPart[]>((done) => {
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done);
  });
  const known: { name: string; text: string; part: Office.CustomXmlPart }[] = [];
  for (const part of found) {
    const xml = await asked<string>((done) => {
      part.getXmlAsync(done);
    });
    const parsed = /<(?:\w+:)?memory\b[^>]*\bname="([^"]*)"[^>]*?(?:\/>|>([^<]*)<)/s.exec(xml);
    if (parsed !== null) known.push({ name: unescapeXml(parsed[1] ?? ""), text: unescapeXml(parsed[2] ?? ""), part });
  }
  return known;
}

/**
 * A text that we left in this document, by its name. It lives in a custom XML part, which travels with the file and is not shown;
 * the parts are reached through the common API, which every Word since 2013 has.
 */
export async function recall(name: string): Promise<string | undefined> {
  return (await parts()).find((part) => part.name === name)?.text;
}

/** Leaves a text in this document, in the place of the one of that name; undefined takes it away. */
export async function remember(name: string, text: string | undefined): Promise<void> {
  const earlier = (await parts()).filter((part) => part.name === name);
  if (text !== undefined) {
    const xml = `<memory xmlns="${namespace}" name="${escapeXml(name)}">${escapeXml(text)}</memory>`;
    await asked((done) => {
      Office.context.document.customXmlParts.addAsync(xml, done);
    });
  }
  for (const { part } of earlier) {
    await asked((done) => {
      part.deleteAsync(done);
    });
  }
}
