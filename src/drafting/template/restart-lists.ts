import {
  attribute,
  childElement,
  childElements,
  element,
  isElement,
  serializePart,
  serializeXml,
  type XmlElement,
} from "../../docx";

/** Adds lists to a numbering part that look like others and start anew (ECMA-376 Part 1, 17.9.15 and 17.9.27). */
export class RestartLists {
  readonly name: string;
  readonly #root: XmlElement;
  readonly #before: string;
  readonly #after: string;
  readonly #bodies = new Map<string, string>();

  constructor(name: string, root: XmlElement) {
    this.name = name;
    this.#root = root;
    const mark = "\u0000lists";
    const last = root.children.findIndex((node) => isElement(node, "w:numIdMacAtCleanup"));
    const at = last < 0 ? root.children.length : last;
    const children = [...root.children.slice(0, at), { kind: "raw" as const, xml: mark }, ...root.children.slice(at)];
    const [before = "", after = ""] = serializePart({ ...root, children }).split(mark);
    this.#before = before;
    this.#after = after;
  }

  /** The lowest id above all lists of the template. */
  firstId(): number {
    const ids = childElements(this.#root, "w:num").map((num) => Number(attribute(num, "w:numId") ?? 0));
    return Math.max(0, ...ids) + 1;
  }

  /** The part with more lists. */
  write(added: readonly { readonly numId: string; readonly like: string }[]): string {
    const lists = added.map(({ numId, like }) => `<w:num w:numId="${numId}">${this.#body(like)}</w:num>`);
    return this.#before + lists.join("") + this.#after;
  }

  /** What stands in a list that is based as another one is, with every level set back to its start. */
  #body(like: string): string {
    const known = this.#bodies.get(like);
    if (known !== undefined) return known;
    const num = childElements(this.#root, "w:num").find((each) => attribute(each, "w:numId") === like);
    const base = childElement(num, "w:abstractNumId");
    const id = base === undefined ? undefined : attribute(base, "w:val");
    const definition = childElements(this.#root, "w:abstractNum").find(
      (each) => attribute(each, "w:abstractNumId") === id,
    );
    const overrides = childElements(num, "w:lvlOverride");
    const levels = Array.from({ length: 9 }, (_, level) => {
      const isLevel = (node: XmlElement): boolean => attribute(node, "w:ilvl") === String(level);
      const override = overrides.find(isLevel);
      const own = childElement(override, "w:lvl");
      const start =
        childElement(override, "w:startOverride") ??
        childElement(own ?? childElements(definition, "w:lvl").find(isLevel), "w:start");
      return element("w:lvlOverride", { "w:ilvl": String(level) }, [
        element("w:startOverride", { "w:val": (start === undefined ? undefined : attribute(start, "w:val")) ?? "1" }),
        ...(own === undefined ? [] : [own]),
      ]);
    });
    const body = (base === undefined ? "" : serializeXml(base)) + levels.map(serializeXml).join("");
    this.#bodies.set(like, body);
    return body;
  }
}
