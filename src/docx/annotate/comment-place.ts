import type { Anchor, Story } from "../stories";
import type { Comment } from "./annotations";

/** Follows a box in a note, a box in a box, and so on, to the story that is no one's guest. */
function outermostAnchor(stories: ReadonlyMap<string, Story>, story: Story): Anchor | undefined {
  let anchor = story.anchor;
  for (let host = anchor; host !== undefined; host = stories.get(host.story)?.anchor) anchor = host;
  return anchor;
}

/** Start of the word that stands before an offset. */
function wordBefore(text: string, offset: number): number {
  return offset - (/\S*\s*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
}

/**
 * Where a comment can stand. Word takes none in text boxes, headers and footers, and LibreOffice breaks off at some in
 * notes. So all stand in the body: that of a note or a text box where its reference or the box stands, that of a
 * header at the start; and they say which words they speak of.
 */
export function commentInBody(stories: ReadonlyMap<string, Story>, comment: Comment): Comment {
  const story = stories.get(comment.story);
  const body = stories.get("body");
  if (story === undefined || story.kind === "body" || body?.paragraphs[0] === undefined) return comment;
  const quote = story.paragraphs[comment.paragraph - 1]?.text.slice(comment.start, comment.end) ?? "";
  const text = `${comment.story}${quote === "" ? "" : `, “${quote}”`}: ${comment.text}`;
  const anchor = outermostAnchor(stories, story);
  if (anchor?.story !== "body") return { story: "body", paragraph: 1, start: 0, end: 0, text };
  const before = body.paragraphs[anchor.paragraph - 1]?.text ?? "";
  const start = story.kind === "text box" ? anchor.offset : wordBefore(before, anchor.offset);
  return { story: "body", paragraph: anchor.paragraph, start, end: anchor.offset, text };
}
