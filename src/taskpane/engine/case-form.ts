import { checkCase, deriveFacts, factTree, valueAtPath, type CaseFile, type FactNode } from "../../case";
import { withOwnFacts, type LibraryFact } from "../../library";
import type { CaseJson, Problem } from "./calls";
import type { CaseCheck, EventTimes, EvidenceNotes, FactShape } from "./case-calls";
import { problemOf } from "./checked-case";

/** Roots that are not typed into a form. */
const notTyped = new Set(["schema", "sources", "derived", "grounds"]);

function shapeOf(node: FactNode, name: string): FactShape {
  const { title, description, kind, choices, fields, item } = node;
  const children =
    fields === undefined ? undefined : [...fields].filter(([child]) => !notTyped.has(child) || name !== "");
  return {
    name,
    title,
    description,
    kind,
    ...(choices === undefined ? {} : { choices }),
    ...(children === undefined ? {} : { fields: children.map(([child, field]) => shapeOf(field, child)) }),
    ...(item === undefined ? {} : { item: shapeOf(item, name) }),
  };
}

/** The case file's schema as plain data, with what libraries declare beside it. */
export function caseShape(own: readonly LibraryFact[] = []): FactShape {
  return shapeOf(withOwnFacts(factTree(), own, true), "");
}

/** Leaving out one wrong fact can show another beneath it; further rounds would show nothing new. */
const rounds = 4;

/** The case without the facts that are wrong, so that what follows from the others can be shown while one is being typed. */
function inOrder(facts: CaseJson): { readonly file: CaseFile | undefined; readonly problems: readonly Problem[] } {
  let problems: readonly Problem[] | undefined;
  const copy = structuredClone(facts) as Record<string, unknown>;
  for (let round = 0; round < rounds; round += 1) {
    const { case: file, problems: found } = checkCase(copy);
    problems ??= found.map(problemOf);
    if (file !== undefined) return { file, problems };
    for (const { place } of found) if (place.field !== undefined) leaveOut(copy, place.field);
  }
  return { file: undefined, problems: problems ?? [] };
}

function leaveOut(copy: Record<string, unknown>, path: string): void {
  const parts = path.split(/[.[\]]+/u).filter((part) => part !== "");
  const last = parts.pop();
  const holder = parts.length === 0 ? copy : valueAtPath(copy, parts);
  if (last === undefined || typeof holder !== "object" || holder === null) return;
  if (Array.isArray(holder)) holder[Number(last)] = {};
  else Reflect.deleteProperty(holder, last);
}

/**
 * What is wrong with the facts, and what follows from those that are in order.
 * @param today "YYYY-MM-DD" where the case names no day of its own
 */
export function checkForm(facts: CaseJson, today: string): CaseCheck {
  const { file, problems } = inOrder(facts);
  const day = file?.today ?? today;
  return { problems, times: eventTimes(file, day), evidence: evidenceNotes(file, day) };
}

/** The papers' rows are in order of time; each is asked for its place in the list through the id that it is given here. */
function eventTimes(file: CaseFile | undefined, today: string): EventTimes[] {
  const encounter = file?.encounter;
  if (encounter?.timeline === undefined) return [];
  const named = encounter.timeline.findIndex(({ id }) => id !== undefined && id === encounter.purposeEnded);
  const timeline = encounter.timeline.map((event, entry) => ({ ...event, id: String(entry) }));
  const numbered = { ...encounter, timeline, purposeEnded: named < 0 ? undefined : String(named) };
  const rows = deriveFacts({ encounter: numbered }, today).encounter?.timeline ?? [];
  return rows.map(({ id, date, gap, running, sincePurpose, afterPurpose, purposeEnds }) => ({
    entry: Number(id),
    ...(date === undefined ? {} : { date }),
    ...(gap === undefined ? {} : { gap }),
    ...(running === undefined ? {} : { running }),
    ...(sincePurpose === undefined ? {} : { sincePurpose }),
    ...(afterPurpose === undefined ? {} : { afterPurpose }),
    ...(purposeEnds === undefined ? {} : { purposeEnds }),
  }));
}

function evidenceNotes(file: CaseFile | undefined, today: string): EvidenceNotes[] {
  return (file?.evidence ?? []).map((item) => {
    const { testing, custodyGaps } = deriveFacts({ evidence: [item] }, today);
    const { text, untested, untestedWords, untestedGrams } = testing?.[0] ?? {};
    return {
      ...(text === undefined ? {} : { tested: text }),
      ...(untested === undefined || untested === 0 || untestedWords === undefined ? {} : { untested: untestedWords }),
      ...(untestedGrams === undefined || untestedGrams === 0 ? {} : { untestedGrams }),
      gaps: (custodyGaps ?? []).flatMap(({ text: gap }) => gap ?? []),
    };
  });
}
