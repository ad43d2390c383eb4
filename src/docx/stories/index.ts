export { documentText, type DocumentText, type PlacedParagraph, type StoryRange } from "./document-text";
export { readStories } from "./read-stories";
export type { ParagraphText, Story, StoryKind, TextBoxAnchor, TextPiece } from "./story";
export { writeStories } from "./write-stories";
