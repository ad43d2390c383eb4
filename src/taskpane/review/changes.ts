import type { DocumentHost, HostParagraph, HostRange } from "../../host/document-host";

/** A rewording that was made from the pane. */
export interface ChangeMade {
  readonly id: string;
  /** Where the earlier words stood; `quote` is the earlier words. */
  readonly range: HostRange;
  /** What stands there now; empty where words were taken out. */
  readonly to: string;
  /** The paragraph as it read afterwards. */
  readonly after: string;
}

/** The paragraph of a change: the nearest that reads as it did afterwards, else the one in its place if the new words still stand there. */
function paragraphNow(
  paragraphs: readonly HostParagraph[],
  { range, to, after }: ChangeMade,
): HostParagraph | undefined {
  const away = ({ index }: HostParagraph): number => Math.abs(index - range.paragraph);
  const same = paragraphs.filter(({ text }) => text === after).sort((one, other) => away(one) - away(other))[0];
  if (same !== undefined) return same;
  const there = paragraphs[range.paragraph];
  return to !== "" && there?.text.startsWith(to, range.start) === true ? there : undefined;
}

/**
 * Puts the earlier words of a change back, as a tracked change.
 * @throws Error where the paragraph has been edited since, so that no other words are touched
 */
export async function putBack(host: DocumentHost, change: ChangeMade): Promise<void> {
  const edited =
    "The paragraph was edited since. Take the change back with Undo, or reject it among the tracked changes.";
  const paragraph = paragraphNow(await host.read("document"), change);
  if (paragraph === undefined) throw new Error(edited);
  const { notFound } = await host.putBack({ ...change.range, paragraph: paragraph.index }, change.to);
  if (notFound.length > 0) throw new Error(edited);
}
