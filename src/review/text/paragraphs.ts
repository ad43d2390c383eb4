/** Cuts a text into paragraphs. A newline ends one, unless the text is evidently hard-wrapped there. */

/** A paragraph's place, in UTF-16 units, and its number from 1; blank lines are not counted. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** "1.", "(a)", "iv)", "12)", "•": what begins an item of its own. */
const ITEM = /^\s*(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s|[-*\u2022\u25cf\u25aa\u2013\u2014]\s)/;
const SENTENCE_END = /[.!?:;]["'\u2019\u201d)\]]*\s*$/;
const ABBREVIATION_END =
  /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Nos?|vs?|St|Ave|Det|Sgt|Ofc|Lt|Capt|Fed|Crim|U\.S(?:\.C)?)\.\s*$/;
const OPEN_WORD_END =
  /(?:^|\s)(?:of|the|an?|in|on|at|with|to|and|or|by|for|from|that|which|who|was|were|is|are|had|has|his|her|their|its|within|under|into|than|as|did|not|no|about|approximately|near|between)\s*$/i;
/** A question's end, and how the line begins that answers it in a transcript: "A.", "THE DEFENDANT:", "MS. ORTIZ:". */
const QUESTION_END = /\?["'\u2019\u201d)\]]*\s*$/;
const ANSWER = /^\s*(?:(?:A|ANSWER)[.:]\s|THE (?:DEFENDANT|WITNESS):|(?:MR|MS|MRS)\. [A-Z'-]+:)/;
const LONG_LINE = 45;
/** As much of a line's end as decides whether it runs on. */
const TAIL = 24;

/** Whether the line break between two lines that are not blank is only where the text was wrapped. */
function isWrapped(line: string, next: string): boolean {
  const tail = line.slice(-TAIL);
  if (QUESTION_END.test(tail) && ANSWER.test(next.slice(0, TAIL))) return true;
  const long = line.length >= LONG_LINE;
  const begins = /^\s*["'\u201c\u2018([]*(\S)/u.exec(next.slice(0, TAIL))?.[1] ?? "";
  const lower = /\p{Ll}/u.test(begins);
  // Most lines of a text that is not wrapped end here.
  if (!lower && SENTENCE_END.test(tail) && !ABBREVIATION_END.test(tail)) return false;
  if (ITEM.test(next.slice(0, TAIL))) return false;
  if (ABBREVIATION_END.test(tail)) return long || lower;
  if (SENTENCE_END.test(tail)) return lower && long && /;\s*$/.test(tail);
  if (lower || OPEN_WORD_END.test(tail) || /,\s*$/.test(tail)) return true;
  const lastWord = /(\S+)\s*$/.exec(tail)?.[1] ?? "";
  const runsOn = /^[\p{Ll}(]/u.test(lastWord);
  if (/[\d$§]/.test(begins) && runsOn) return true;
  return line.trim().length >= LONG_LINE && (runsOn || /\p{Ll}/u.test(line));
}

const NEWLINE = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/**
 * The paragraphs of a text that hold more than white space, in order. A single newline inside a running sentence does
 * not end a paragraph, nor does one between a question and its answer; a blank line and a numbered item do.
 */
export function splitParagraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  let line = "";
  const close = (): void => {
    if (start >= 0) blocks.push({ start, end, number: blocks.length + 1 });
    start = -1;
  };
  const take = (from: number, to: number): void => {
    const here = text.slice(from, to);
    if (!/\S/.test(here)) {
      close();
      return;
    }
    if (start >= 0 && !isWrapped(line, here)) close();
    if (start < 0) start = from;
    end = to;
    line = here;
  };
  let from = 0;
  NEWLINE.lastIndex = 0;
  for (let found = NEWLINE.exec(text); found !== null; found = NEWLINE.exec(text)) {
    take(from, found.index);
    from = NEWLINE.lastIndex;
  }
  take(from, text.length);
  close();
  return blocks;
}
