import { nearestName } from "../../case/facts/nearest";
import type { Faults } from "../language/faults";
import type { Story } from "./story";
import type { Tag } from "./tag";

/** A block from its opening tag to its closing one. */
export interface TagBlock {
  /** Tells it from every other block. */
  readonly number: number;
  readonly open: Tag;
  /** `{{else}}` and `{{else if …}}`, in order. */
  readonly elses: Tag[];
  readonly close: Tag;
  readonly outer: TagBlock | undefined;
}

/** An entry of a story's tags as a tree; used to check the tags of a template whose blocks do not fit. */
export interface Matched {
  readonly blocks: readonly TagBlock[];
  readonly blockOf: ReadonlyMap<Tag, TagBlock>;
  readonly sound: boolean;
}

/** Deepest nesting of blocks, each `{{else if}}` counted as one within the block; no paper comes near it. */
const deepest = 100;

interface OpenBlock {
  readonly open: Tag;
  readonly elses: Tag[];
  readonly name: string;
}

let count = 0;

/** Pairs the opening and closing tags of a story and reports every one that has no partner. */
export function matchBlocks(story: Story, faults: Faults): Matched {
  const blocks: TagBlock[] = [];
  const blockOf = new Map<Tag, TagBlock>();
  const stack: OpenBlock[] = [];
  let sound = true;
  const report = (id: string, reason: string, hint: string, tag: Tag): void => {
    sound = false;
    if (!tag.duplicate) faults.add({ id, reason, hint }, tag.place);
  };
  const finish = (opened: OpenBlock, close: Tag): void => {
    const block: TagBlock = { number: ++count, open: opened.open, elses: opened.elses, close, outer: undefined };
    blocks.push(block);
    for (const tag of [block.open, ...block.elses, close]) blockOf.set(tag, block);
  };
  let depth = 0;
  const tooDeep = (tag: Tag): boolean => {
    if (++depth <= deepest) return false;
    const reason = `Blocks are nested more than ${deepest} deep, each {{else if}} counted.`;
    report("template/too-deep", reason, "Put the inner ones into a clause.", tag);
    return true;
  };
  for (const tag of story.tags) {
    const { parsed } = tag;
    if (parsed.what === "block") {
      stack.push({ open: tag, elses: [], name: parsed.name });
      if (tooDeep(tag)) return { blocks, blockOf, sound };
    } else if (parsed.what === "else") {
      const top = stack[stack.length - 1];
      if (top === undefined) {
        report("template/stray-else", `${tag.source} stands in no block.`, "Open one with {{#if …}} before it.", tag);
      } else if (top.elses[top.elses.length - 1]?.kind === "else") {
        report(
          "template/stray-else",
          `${tag.source} follows another {{else}} of {{#${top.name}}}.`,
          "A block has one {{else}}, and it comes last.",
          tag,
        );
      } else {
        top.elses.push(tag);
        if (tooDeep(tag)) return { blocks, blockOf, sound };
      }
    } else if (parsed.what === "close") {
      const at = stack.map((opened) => opened.name).lastIndexOf(parsed.name);
      if (at < 0) {
        const top = stack[stack.length - 1];
        if (top !== undefined && isTypo(parsed.name, top.name)) {
          report(
            "template/wrong-close",
            `${tag.source} does not close {{#${top.name}}}.`,
            `Did you mean {{/${top.name}}}?`,
            tag,
          );
          depth -= levelsOf(stack.pop());
        } else {
          const open =
            top === undefined
              ? "No block is open here."
              : `Open here is ${top.open.source}, which {{/${top.name}}} closes.`;
          report("template/stray-close", `${tag.source} closes no block.`, open, tag);
        }
        continue;
      }
      for (const left of stack.splice(at + 1)) {
        depth -= levelsOf(left);
        reportUnclosed(left, tag, report);
      }
      const opened = stack.pop();
      depth -= levelsOf(opened);
      if (opened !== undefined) finish(opened, tag);
    }
  }
  for (const left of stack) reportUnclosed(left, undefined, report);
  return { blocks, blockOf, sound };
}

function levelsOf(opened: OpenBlock | undefined): number {
  return opened === undefined ? 0 : 1 + opened.elses.length;
}

/** Near enough to be meant: a letter off, or letters swapped. */
function isTypo(written: string, meant: string): boolean {
  const letters = (name: string): string => [...name.toLowerCase()].sort().join("");
  return letters(written) === letters(meant) || nearestName(written, [meant]) !== undefined;
}

function reportUnclosed(
  left: OpenBlock,
  before: Tag | undefined,
  report: (id: string, reason: string, hint: string, tag: Tag) => void,
): void {
  const where = before === undefined ? "" : ` before ${before.source}`;
  report(
    "template/unclosed-block",
    `${left.open.source} is not closed${where}.`,
    `Close it with {{/${left.name}}}.`,
    left.open,
  );
}
