import { attribute, childElement, descendants, type XmlElement, type XmlNode } from "../xml";
import type { FreeIds } from "../ids";

/** Elements that do not come over with a clause: comments, section breaks, marks of the editor. */
const LEFT_BEHIND = new Set([
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:sectPr",
  "w:proofErr",
  "w:lastRenderedPageBreak",
]);

/** Removes what does not come over; a run left empty by it goes too. */
export function leaveBehind(node: XmlElement): void {
  node.children = node.children.filter((child) => child.kind !== "element" || !isLeftBehind(child));
  for (const child of node.children) if (child.kind === "element") leaveBehind(child);
}

function isLeftBehind(node: XmlElement): boolean {
  if (LEFT_BEHIND.has(node.name)) return true;
  if (node.name === "w:bookmarkStart") return attribute(node, "w:name") === "_GoBack";
  const only = node.children.filter((child) => child.kind === "element" && child.name !== "w:rPr");
  return node.name === "w:r" && only.length === 1 && only.every((child) => isNamed(child, "w:commentReference"));
}

function isNamed(node: XmlNode, name: string): boolean {
  return node.kind === "element" && node.name === name;
}

/** Elements whose ids come in pairs, start and end: each pair gets one new id. */
const PAIRED: Readonly<Record<string, string>> = {
  "w:bookmarkStart": "bookmark",
  "w:bookmarkEnd": "bookmark",
  "w:moveFromRangeStart": "moveFrom",
  "w:moveFromRangeEnd": "moveFrom",
  "w:moveToRangeStart": "moveTo",
  "w:moveToRangeEnd": "moveTo",
  "w:permStart": "permission",
  "w:permEnd": "permission",
};

/** Tracked changes, which carry an id of their own. */
const CHANGE = /^w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+Change)$/;

/**
 * Gives new ids, in place, to all that must not repeat within a document: bookmarks, tracked changes, drawings,
 * content controls. Word's own ids of paragraphs (`w14:paraId`), which it renews by itself, are removed.
 */
export function renewIds(blocks: readonly XmlElement[], ids: FreeIds): void {
  renewShapes(blocks, ids);
  const pairs = new Map<string, string>();
  for (const block of blocks) {
    for (const node of descendants(block)) {
      delete node.attributes["w14:paraId"];
      delete node.attributes["w14:textId"];
      renewId(node, ids, pairs);
    }
  }
}

function renewId(node: XmlElement, ids: FreeIds, pairs: Map<string, string>): void {
  const pair = PAIRED[node.name];
  if (pair !== undefined) {
    const key = `${pair} ${attribute(node, "w:id") ?? ""}`;
    const id = pairs.get(key) ?? String(ids.take("annotation"));
    pairs.set(key, id);
    node.attributes["w:id"] = id;
  } else if (CHANGE.test(node.name) && attribute(node, "w:id") !== undefined) {
    node.attributes["w:id"] = String(ids.take("annotation"));
  } else if (node.name === "wp:docPr") node.attributes["id"] = String(ids.take("drawing"));
  else if (node.name === "w:sdtPr") {
    const id = childElement(node, "w:id");
    if (id !== undefined) id.attributes["w:val"] = String(ids.take("control"));
  }
}

/** Renews the ids of VML shapes, with what names them: the type of a shape, the picture of an embedded object. */
function renewShapes(blocks: readonly XmlElement[], ids: FreeIds): void {
  const names = new Map<string, string>();
  const nodes = blocks.flatMap((block) => [...descendants(block)]);
  for (const node of nodes) {
    const id = node.name.startsWith("v:") ? attribute(node, "id") : undefined;
    if (id === undefined) continue;
    const name = `_x0000_s${ids.take("shape")}`;
    names.set(id, name);
    node.attributes["id"] = name;
    delete node.attributes["o:spid"];
  }
  for (const node of nodes) {
    const type = names.get(attribute(node, "type")?.slice(1) ?? "");
    if (node.name.startsWith("v:") && type !== undefined) node.attributes["type"] = `#${type}`;
    const shape = node.name === "o:OLEObject" ? names.get(attribute(node, "ShapeID") ?? "") : undefined;
    if (shape !== undefined) node.attributes["ShapeID"] = shape;
  }
}

/** Names of all bookmarks at or below an element. */
export function bookmarkNames(root: XmlElement): Set<string> {
  return new Set([...descendants(root, "w:bookmarkStart")].map((node) => attribute(node, "w:name") ?? ""));
}

/**
 * Renames, in place, the bookmarks whose names are taken, with the links and fields that lead to them.
 * @param taken names in use; the new ones are added. Word compares them without regard to letter case.
 */
export function renameBookmarks(blocks: readonly XmlElement[], taken: Set<string>): void {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const block of blocks) {
    for (const name of bookmarkNames(block)) {
      let free = name;
      for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name.slice(0, 36)}_${number}`;
      used.add(free.toLowerCase());
      taken.add(free);
      if (free !== name) renamed.set(name, free);
    }
  }
  if (renamed.size === 0) return;
  for (const block of blocks) for (const node of descendants(block)) renameReferences(node, renamed);
}

function renameReferences(node: XmlElement, renamed: ReadonlyMap<string, string>): void {
  const attributeName =
    node.name === "w:bookmarkStart" ? "w:name" : node.name === "w:hyperlink" ? "w:anchor" : undefined;
  if (attributeName !== undefined) {
    const name = renamed.get(attribute(node, attributeName) ?? "");
    if (name !== undefined) node.attributes[attributeName] = name;
  } else if (node.name === "w:instrText" || node.name === "w:delInstrText") {
    for (const child of node.children) if (child.kind === "text") child.text = renameInstruction(child.text, renamed);
  } else if (node.name === "w:fldSimple") {
    node.attributes["w:instr"] = renameInstruction(attribute(node, "w:instr") ?? "", renamed);
  }
}

/** Replaces whole words only: a bookmark's name consists of letters, digits and underscores. */
function renameInstruction(instruction: string, renamed: ReadonlyMap<string, string>): string {
  return instruction.replace(/[\p{L}\p{N}_]+/gu, (word) => renamed.get(word) ?? word);
}
