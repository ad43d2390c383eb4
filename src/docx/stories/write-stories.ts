import { serializePart } from "../xml";
import type { DocxPackage } from "../package";
import type { Story } from "./story";

/** Writes the parts of changed stories back into the package, each part once. */
export function writeStories(pkg: DocxPackage, stories: Iterable<Story>): void {
  const written = new Set<string>();
  for (const story of stories) {
    if (written.has(story.part)) continue;
    written.add(story.part);
    pkg.setText(story.part, serializePart(story.root));
  }
}
