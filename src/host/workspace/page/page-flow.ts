/** What a block takes of a page. */
export interface FlowBlock {
  /** Height with the room above and below it, in any unit. */
  readonly height: number;
  /** Height of the notes that it refers to. */
  readonly notes: number;
  /** It does not stand apart from the block behind it. */
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** Section of the document, from 0: another section begins a page. */
  readonly section: number;
}

/**
 * Deals blocks out to pages: as many to each as fit, a heading with what follows it. A block that is higher than a page has one to itself.
 * @param room height of a page's text in a section
 * @returns the number of blocks on each page
 */
export function pageLengths(blocks: readonly FlowBlock[], room: (section: number) => number): number[] {
  const pages: number[] = [];
  let first = 0;
  let taken = 0;
  const end = (at: number): void => {
    if (at > first) pages.push(at - first);
    first = at;
    taken = 0;
  };
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    let height = block.height + block.notes;
    // The heading goes over with the first block that does not ask to stay with the next, unless they would fill a page.
    let last = at;
    while (blocks[last]?.keepNext === true && last + 1 < blocks.length && last - at < 8) {
      last += 1;
      height += (blocks[last]?.height ?? 0) + (blocks[last]?.notes ?? 0);
    }
    const before = blocks[at - 1];
    const isFirst = at === first;
    const breaks = before !== undefined && (block.breakBefore || before.breakAfter || before.section !== block.section);
    if (!isFirst && (breaks || (taken + height > room(block.section) && height <= room(block.section)))) end(at);
    else if (!isFirst && taken + block.height + block.notes > room(block.section)) end(at);
    taken += block.height + block.notes;
    at += 1;
  }
  end(blocks.length);
  return pages;
}
