/** Admissions, consent and waivers in the text against the statements and searches recorded. */
import {
  cites,
  contradicted,
  denies,
  inBrackets,
  isClient,
  notSupported,
  quoted,
  series,
  supported,
  unknown,
} from "./record";
import type { Check } from "./record";
import type { CaseFile } from "../../case";

const CONSENT = /\b(?:consent\w*|permission|permitted|agreed to (?:a|the) search|allowed)\b/i;
const LAWFUL = /\b(?:lawful\w*|legal\w*|valid\w*|reasonabl\w*|proper\w*|constitutional\w*|probable cause)\b/i;
const SEARCH = /\b(?:search\w*|stop|stopped|seizure|detention|warrant|arrest)\b/i;
const GUIDELINES = /\b(?:levels?|enhancement|adjustment|guideline range)\b|\b\d[A-Z]\d\.\d/;
const WAIVED = /\b(?:Miranda|waived (?:his|her|their) rights|advised of|voluntar\w*)\b/i;

/** Compares words about consent, lawfulness and statements with the record. */
export const checkStatement: Check = (input) => {
  const { sentence, file } = input;
  if (GUIDELINES.test(input.quote))
    return unknown("The words are an agreement about the Guidelines, not a fact that a record could show.");
  if (CONSENT.test(sentence) && SEARCH.test(sentence)) return checkConsent(file);
  if (/\b(?:waive\w*|forgo\w*|withdraw\w*|give up|relinquish\w*)\b/i.test(input.quote)) return checkWaiver(file);
  if (LAWFUL.test(sentence) && SEARCH.test(sentence)) return checkLawful(file);
  return checkSaid(input.quote, sentence, file);
};

/** Consent: given at all, by whom, with what limits, withdrawn or exceeded. */
export function checkConsent(file: CaseFile): ReturnType<Check> {
  const searches = (file.searches ?? []).filter((search) => search.basis === "consent" || search.consent !== undefined);
  if (searches.length === 0) {
    return (file.searches ?? []).length === 0
      ? unknown("The case file lists no searches.")
      : notSupported("The case file lists no search by consent.");
  }
  const list = cites(...searches.map((search) => search.consent?.source ?? search.source));
  const against = searches
    .flatMap(({ consent, of }) => [
      consent?.given === false ? `consent to the search of ${of ?? "the place"} was not given` : undefined,
      consent?.withdrawn === true ? "it was withdrawn" : undefined,
      consent?.limits === undefined ? undefined : `it was limited: ${consent.limits}`,
      consent?.exceeded === undefined ? undefined : `officers went beyond it: ${consent.exceeded}`,
      consent?.objector === undefined ? undefined : `${consent.objector} objected`,
      consent?.pressure === undefined ? undefined : `it came under pressure: ${consent.pressure}`,
    ])
    .filter((part) => part !== undefined);
  if (against.length > 0)
    return contradicted(`On consent the record shows that ${series(against)}${inBrackets(list)}.`, list);
  const given = searches.find((search) => search.consent?.given === true);
  if (given === undefined)
    return notSupported(`The case file does not record that consent was given${inBrackets(list)}.`, list);
  const words = given.consent?.words === undefined ? "" : `, in these words: ${quoted(given.consent.words)}`;
  return supported(
    `The record says that consent was given by ${given.consent?.by ?? "the client"}${words}${inBrackets(list)}.`,
    list,
  );
}

/** A waiver is no fact that a record shows; what it gives up may be. */
function checkWaiver(file: CaseFile): ReturnType<Check> {
  const grounds = checkLawful(file);
  if (grounds.state !== "contradicted")
    return unknown("A waiver is an agreement, not a fact; the case file records no ground that it would give up.");
  return {
    ...unknown(`A waiver is an agreement, not a fact; but it would give up this: ${grounds.reason}`),
    cites: grounds.cites,
  };
}

function checkLawful(file: CaseFile): ReturnType<Check> {
  const searches = file.searches ?? [];
  const video = file.encounter?.videoContradicts === true ? file.encounter : undefined;
  if (video !== undefined) {
    const list = cites(video.videoSource, video.statedReasonSource);
    return contradicted(
      `The recording contradicts the reason given for the stop${video.videoShows === undefined ? "" : `: ${video.videoShows}`}${inBrackets(list)}.`,
      list,
    );
  }
  const disputed = searches.find(
    (search) =>
      search.warrant?.nexusDisputed === true ||
      (search.warrant?.claims ?? []).length > 0 ||
      search.consent?.exceeded !== undefined ||
      search.policyBreached !== undefined,
  );
  if (disputed !== undefined) {
    const list = cites(disputed.warrant?.source, disputed.consent?.source, disputed.source);
    return contradicted(
      `The record gives grounds against the search of ${disputed.of ?? "the place"}${inBrackets(list)}.`,
      list,
    );
  }
  if (searches.length === 0 && file.encounter === undefined)
    return unknown("The case file lists neither stop nor search.");
  return unknown("Lawfulness is a conclusion; the case file records the search and does not settle it.");
}

function checkSaid(quote: string, sentence: string, file: CaseFile): ReturnType<Check> {
  const statements = (file.statements ?? []).filter((each) => isClient(each.speaker, file));
  if ((file.statements ?? []).length === 0) return unknown("The case file lists no statements.");
  if (statements.length === 0) return notSupported("The case file lists no statement of the client.");
  const list = cites(...statements.map((each) => each.source));
  const unwarned = statements.find((each) => each.custodial === true && each.warned === false);
  if (unwarned !== undefined && WAIVED.test(sentence)) {
    const cite = cites(unwarned.source);
    return contradicted(
      `The statement of ${unwarned.date ?? "the arrest"} was made in custody without warnings${inBrackets(cite)}.`,
      cite,
    );
  }
  const invoked = statements.find((each) => each.invoked === true);
  const warned = statements.find((each) => each.warned === true && each.waived === true);
  if (WAIVED.test(quote) && invoked !== undefined) {
    const cite = cites(invoked.source);
    return contradicted(
      `The client asked for silence or counsel before the statement of ${invoked.date ?? "the arrest"}${inBrackets(cite)}.`,
      cite,
    );
  }
  if (WAIVED.test(quote) && warned !== undefined) {
    const cite = cites(warned.source);
    return supported(`The record says that the client was warned and waived${inBrackets(cite)}.`, cite);
  }
  const recorded = statements.filter((each) => each.text !== undefined);
  const best = recorded
    .map((each) => ({ each, shared: shared(sentence, each.text ?? "") }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (best === undefined || best.shared < 2) {
    return notSupported(`No statement of the client in the case file says this${inBrackets(list)}.`, list);
  }
  const cite = cites(best.each.source);
  const saying = (best.each.text ?? "").split(/[,;.]|\bbut\b/i).filter((clause) => shared(sentence, clause) > 0);
  if (saying.every(denies) && !denies(sentence)) {
    return contradicted(
      `The client is recorded as denying it: ${quoted(best.each.text ?? "")}${inBrackets(cite)}.`,
      cite,
    );
  }
  const caveat = best.each.recorded === false ? " It was not recorded." : "";
  return supported(
    `The client is recorded as saying ${quoted(best.each.text ?? "")}${inBrackets(cite)}.${caveat}`,
    cite,
  );
}

/** Number of long words that two texts share. */
function shared(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const mine = words(a);
  return [...words(b)].filter(
    (word) => mine.has(word) && !/^(?:defendant|officer|officers|stated|admitted|statement|agent|agents)/.test(word),
  ).length;
}
