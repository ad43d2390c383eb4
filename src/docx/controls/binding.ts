import { attribute, childElement, childElements, type XmlElement } from "../xml";

/** Where the text of a content control is bound to (ECMA-376 part 1, 17.5.2.6). */
export interface Binding {
  /** Namespace of the data's root, as the binding's own prefixes say. */
  readonly namespace: string;
  readonly xpath: string;
}

/** One step of a path: an element by its name without prefix, and which of that name. */
interface PathStep {
  readonly name: string;
  readonly nth?: number;
  readonly where?: { readonly attribute: string; readonly value: string };
}

/** What a control's `w:sdtPr` says of its binding; undefined where it has none that names a namespace. */
export function bindingOf(properties: XmlElement | undefined): Binding | undefined {
  const node = childElement(properties, "w:dataBinding") ?? childElement(properties, "w15:dataBinding");
  if (node === undefined) return undefined;
  const xpath = attribute(node, "w:xpath") ?? "";
  const prefix = /^\/(?:([\w.-]+):)?/.exec(xpath)?.[1];
  const mappings = attribute(node, "w:prefixMappings") ?? "";
  const declared = [...mappings.matchAll(/xmlns(?::([\w.-]+))?=(?:'([^']*)'|"([^"]*)")/g)];
  const mapping = declared.find(([, name]) => name === prefix);
  const namespace = mapping?.[2] ?? mapping?.[3];
  return namespace === undefined ? undefined : { namespace, xpath };
}

/**
 * The steps of a path as Word and we write them: `/f:facts/f:fact[@path='client.name']`, `/n:a[1]/n:b[2]`. Any other XPath gives undefined, and is
 * left to Word.
 */
function stepsOf(xpath: string): PathStep[] | undefined {
  const steps: PathStep[] = [];
  const step = /\/(?:[\w.-]+:)?([\w.-]+)(?:\[(?:(\d+)|@([\w.-]+)=(?:'([^']*)'|"([^"]*)"))\])?/gy;
  for (let at = 0; at < xpath.length; at = step.lastIndex) {
    const found = step.exec(xpath);
    if (found === null) return undefined;
    const [, name = "", nth, named, single, double] = found;
    steps.push({
      name,
      ...(nth === undefined ? {} : { nth: Number(nth) }),
      ...(named === undefined ? {} : { where: { attribute: named, value: single ?? double ?? "" } }),
    });
  }
  return steps.length === 0 ? undefined : steps;
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function fits(node: XmlElement, { name, where }: PathStep): boolean {
  return localName(node) === name && (where === undefined || attribute(node, where.attribute) === where.value);
}

/** The element of the data that a path leads to; undefined where there is none, or the path is of another kind than ours. */
export function boundElement(root: XmlElement, xpath: string): XmlElement | undefined {
  const [first, ...rest] = stepsOf(xpath) ?? [];
  if (first === undefined || !fits(root, first)) return undefined;
  return rest.reduce<XmlElement | undefined>(
    (parent, step) => childElements(parent).filter((node) => fits(node, step))[(step.nth ?? 1) - 1],
    root,
  );
}
