import { attribute, type XmlElement } from "../xml";

const IGNORABLE = "mc:Ignorable";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Declares on one root what another root declares, so that elements can move between them; a prefix that the target
 * has keeps its meaning. What the source lets an old program ignore, the target does too.
 */
export function mergeNamespaces(target: XmlElement, source: XmlElement): void {
  for (const [name, uri] of Object.entries(source.attributes)) {
    if (name.startsWith("xmlns:") && attribute(target, name) === undefined) target.attributes[name] = uri;
  }
  const ignorable = new Set([
    ...(attribute(target, IGNORABLE) ?? "").split(/\s+/),
    ...(attribute(source, IGNORABLE) ?? "").split(/\s+/),
  ]);
  ignorable.delete("");
  if (ignorable.size === 0) return;
  target.attributes["xmlns:mc"] = COMPATIBILITY;
  target.attributes[IGNORABLE] = [...ignorable].join(" ");
}
