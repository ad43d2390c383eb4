export { preferredAlternative } from "./alternatives";
export { documentText, type DocumentText, type PlacedParagraph, type StoryRange } from "./document-text";
export { readStories } from "./read-stories";
export type { Anchor, ParagraphText, Story, StoryKind, TextPiece } from "./story";
export { writeStories } from "./write-stories";
export { textBoxesIn } from "./text-boxes";
