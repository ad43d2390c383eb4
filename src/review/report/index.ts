/** Reports on a review: HTML to read and print, text for a terminal, data for programs; and on two drafts. */
export { changeCounts, comparisonReport, type ComparisonOptions } from "./comparison";
export { htmlReport } from "./html";
export { jsonReport, type JsonFile } from "./json";
export { textReport, type TextOptions } from "./text";
export type { ReportOptions, ReviewedFile } from "./types";
export {
  authorityWords,
  categoryName,
  DOUBTED_NOTE,
  doubtedTitle,
  evidenceName,
  kindName,
  NOTHING_FOUND,
  severityName,
  STANDING_NOTE,
  UNMARKED_NOTE,
  unmarkedTitle,
} from "./labels";
