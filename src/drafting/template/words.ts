import type { Place } from "../../diagnostic";

/** A text with tags that stands where no run can: alternative text of a picture, a property of the document. */
export interface Words {
  readonly text: string;
  readonly place: Place;
  /** Stands in the copy that old Word versions read: its faults are those of the first copy. */
  readonly duplicate: boolean;
}

/** Attributes that hold words for a reader: alternative text of pictures, shapes and tables. */
export const wordAttributes: Readonly<Record<string, readonly string[]>> = {
  "wp:docPr": ["descr", "title"],
  "pic:cNvPr": ["descr", "title"],
  "wps:cNvPr": ["descr", "title"],
  "v:shape": ["alt", "title"],
  "v:rect": ["alt", "title"],
  "v:imagedata": ["o:title"],
  "w:tblCaption": ["w:val"],
  "w:tblDescription": ["w:val"],
};
