import type { StoryRange } from "../../docx";
import type { HostRange, RangeOutcome } from "../document-host";
import { storyRange } from "./paragraphs";
import type { WorkDocument } from "./work-document";

/** Stretches whose words stand where they are said to, as places in the file, and what to tell of all of them. */
export interface Located {
  readonly found: readonly StoryRange[];
  readonly outcome: RangeOutcome;
}

/** Finds stretches in the file. */
export function locate(document: WorkDocument, ranges: readonly HostRange[]): Located {
  const { paragraphs } = document.read();
  const found: StoryRange[] = [];
  const done: HostRange[] = [];
  const notFound: HostRange[] = [];
  for (const range of ranges) {
    const place = storyRange(paragraphs, range);
    if (place === undefined) notFound.push(range);
    else {
      found.push(place);
      done.push(range);
    }
  }
  return { found, outcome: { done, notFound } };
}
