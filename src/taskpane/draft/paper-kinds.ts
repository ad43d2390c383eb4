import type { LibraryIndex } from "../engine/library-files";

type Paper = LibraryIndex["papers"][number];

/** Papers under one heading. */
export interface PaperGroup {
  readonly title: string;
  readonly papers: readonly Paper[];
}

/** Kinds, each by what names and titles of its papers say; the first that fits is it. */
const kinds: readonly { readonly title: string; readonly fits: RegExp }[] = [
  { title: "Factual bases", fits: /\bfactual[- ]basis:/iu },
  { title: "Letters", fits: /\bletter\b/iu },
  { title: "Motions and briefs", fits: /\b(?:motion|brief|memorandum|suppress)\b/iu },
  { title: "Working papers", fits: /./u },
];

/** Papers by kind; those used lately stand first, under a heading of their own. */
export function byKind(papers: readonly Paper[], recent: readonly string[]): PaperGroup[] {
  const used = recent.flatMap((name) => papers.filter((paper) => paper.name === name));
  const kindOf = ({ name, title }: Paper): number =>
    kinds.findIndex(({ fits }) => fits.test(`${title} ${name.replaceAll("-", " ")}`));
  return [
    { title: "Used last", papers: used },
    ...kinds.map(({ title }, at) => ({
      title,
      papers: papers.filter((paper) => !used.includes(paper) && kindOf(paper) === at),
    })),
  ].filter((group) => group.papers.length > 0);
}
