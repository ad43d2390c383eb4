import type { z } from "zod";
import { group, list, text } from "./field";

const places = {
  document: text("Document", "Name of the record as a cite should call it: Smith report, CAD log, Lab report 26-0417."),
  page: text("Page", "Page or pages of the document: 2, 3-4."),
  paragraph: text("Paragraph", "Paragraph of the document: 6, 6-8."),
  bates: text("Bates number", "Bates number of the page: GOV-000123."),
  video: text("Video", "Name of the recording: Dash-cam video, Officer Reyes body-worn video."),
  at: text("At", "Time from the start of the recording, mm:ss or h:mm:ss."),
  transcript: text("Transcript", "Name of the transcript; left out, it is cited as Tr."),
  lines: text("Lines", "Transcript page and lines: 45:3-12."),
  note: text("Note", "Anything about the source that a cite should not print."),
};

const also = group(places, "Further source", "A second record that shows the same fact.");

/** Where a fact comes from: a document and page, a Bates number, a moment of a video, lines of a transcript. */
export const sourceSchema = group(
  { ...places, also: list(also, "Further source", "Further sources", "Other records that show the same fact.") },
  "Source",
  "The record that shows this fact.",
  "source",
);

/** A source as parsed. */
export type Source = z.infer<typeof sourceSchema>;
