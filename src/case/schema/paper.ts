import type { z } from "zod";
import { group, whole, yesNo } from "./field";

/** What is known of a paper once its text has been drafted, and what its certificates and tables need. */
export const paperSchema = group(
  {
    words: whole(
      "Words",
      "Words of the text as drafted, headings and tables of facts counted; caption, tables of contents and authorities, signature, certificates and proposed order not.",
    ),
    pages: whole("Pages", "Pages of the same text."),
    long: yesNo("Long", "True where the text has more pages than the court allows without tables."),
  },
  "Paper",
  "The paper itself.",
);

/** Length of a paper as drafted. */
export type PaperFacts = Required<z.infer<typeof paperSchema>>;
