import type { Branch, Item, ValueSite } from "./item";
import type { Matched } from "./match-blocks";
import type { Story } from "./story";

const site: ValueSite = {
  mode: "plain",
  runProperties: "",
  missingProperties: "",
  paragraphProperties: undefined,
  repeated: false,
};

const entry = { slots: [], restarts: [] };

/** The tags of a story alone, so that they can be checked even where its blocks cannot be placed; tags without a partner are left out. */
export function tagsOnly(story: Story, matched: Matched): Item[] {
  const root: Item[] = [];
  const stack: { outer: Item[]; branches: Branch[]; inverted: boolean }[] = [];
  let items = root;
  for (const tag of story.tags) {
    const { parsed } = tag;
    const block = matched.blockOf.get(tag);
    if (parsed.what === "value") items.push({ kind: "value", tag, site });
    else if (parsed.what === "partial") items.push({ kind: "clause", tag, inline: false });
    else if (block === undefined) continue;
    else if (tag === block.open && parsed.what === "block") {
      const branch: Branch = { tag, head: parsed.head, items: [] };
      stack.push({ outer: items, branches: [branch], inverted: parsed.inverted });
      items = branch.items;
    } else if (tag === block.close) {
      const top = stack.pop();
      if (top === undefined) continue;
      items = top.outer;
      items.push({ kind: "block", block, inverted: top.inverted, branches: top.branches, entry });
    } else if (parsed.what === "else") {
      const branch: Branch = { tag, head: parsed.head, items: [] };
      stack[stack.length - 1]?.branches.push(branch);
      items = branch.items;
    }
  }
  return root;
}
