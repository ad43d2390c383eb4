import { dogMotion } from "./discovery/dog";
import { favorableMotion } from "./discovery/favorable";
import { informantMotion } from "./discovery/informant";
import { laboratoryMotion } from "./discovery/laboratory";
import { officerMotion } from "./discovery/officer";
import { recordingsMotion } from "./discovery/recordings";
import { discoveryMotion } from "./discovery-motion";
import { letterToProsecutor } from "./letter-to-prosecutor";
import { chargeReduction } from "./letters/charge-reduction";
import { confirmation } from "./letters/confirmation";
import { counterOffer } from "./letters/counter-offer";
import { diversion } from "./letters/diversion";
import { fullTesting } from "./letters/full-testing";
import { mitigation } from "./letters/mitigation";
import { preservation } from "./letters/preservation";
import { profferTerms } from "./letters/proffer-terms";
import { redline } from "./letters/redline";
import { franksOffer } from "./motions/franks-offer";
import { sentencingMemorandum } from "./motions/sentencing-memorandum";
import { supplementalBrief } from "./motions/supplemental-brief";
import { suppressStatements } from "./motions/suppress-statements";
import { clientLetter } from "./office/client-letter";
import { crossExamination } from "./office/cross-examination";
import { discoveryIndex } from "./office/discovery-index";
import { exhibitList } from "./office/exhibit-list";
import { bases, factualBasisFor } from "./office/factual-basis";
import { mitigationPacket } from "./office/mitigation-packet";
import { pleaOfferSheet } from "./office/plea-offer-sheet";
import { theory } from "./office/theory";
import type { Kind } from "./style";
import { suppressionMotion } from "./suppression-motion";

/** A paper: how it is laid out, its title, what it is for, and what writes its body. */
export interface Paper {
  readonly kind: Kind;
  readonly title: string;
  readonly purpose: string;
  readonly write: () => string;
}

/** Every paper, by the name of its file. */
export const papers: Record<string, Paper> = {
  "suppression-motion": {
    kind: "pleading",
    title: "Motion to suppress",
    purpose: "Asks the court to suppress evidence. It assembles one clause for each ground that the facts support, with the encounter minute by minute, the adverse authorities, the hearing asked for, the exact relief and a proposed order.",
    write: suppressionMotion,
  },
  "suppress-statements": {
    kind: "pleading",
    title: "Motion to suppress statements",
    purpose: "Asks the court to suppress statements: each with its circumstances, the grounds that the facts support, the moments around it, the hearing asked for and a proposed order.",
    write: suppressStatements,
  },
  "franks-offer": {
    kind: "pleading",
    title: "Franks offer of proof",
    purpose: "Offers proof that a warrant's affidavit misstated or left out facts: each statement against the record, what is left without it, counsel's declaration.",
    write: franksOffer,
  },
  "supplemental-brief": {
    kind: "pleading",
    title: "Supplemental brief after hearing",
    purpose: "After the hearing: what the witnesses said against the record, proposed findings with their cites, and the argument on them. Enter the hearing's testimony under `priorTestimony` first.",
    write: supplementalBrief,
  },
  "discovery-motion": {
    kind: "pleading",
    title: "Motion to compel discovery",
    purpose: "Moves for everything that is open, by numbered requests, with what was asked for and what came.",
    write: discoveryMotion,
  },
  "discovery-laboratory": {
    kind: "pleading",
    title: "Motion to compel laboratory discovery",
    purpose: "Moves for the laboratory's file: bench notes, sampling plan, weight, custody, quality records, a sample for our own expert.",
    write: laboratoryMotion,
  },
  "discovery-informant": {
    kind: "pleading",
    title: "Motion to disclose informants and their files",
    purpose: "Moves for the identity of informants who took part in the offense, and for the file of each: money, promises, record, earlier work, control.",
    write: informantMotion,
  },
  "discovery-recordings": {
    kind: "pleading",
    title: "Motion to compel recordings and dispatch records",
    purpose: "Moves for recordings in native form, dispatch records, location data and the record of what was lost.",
    write: recordingsMotion,
  },
  "discovery-dog": {
    kind: "pleading",
    title: "Motion to compel canine records",
    purpose: "Moves for the records of a dog and its handler: certificates, training, deployments, the sniff itself.",
    write: dogMotion,
  },
  "discovery-officers": {
    kind: "pleading",
    title: "Motion for officers' testimony and disciplinary records",
    purpose: "Moves for officers' earlier testimony and statements, and for findings that bear on their honesty.",
    write: officerMotion,
  },
  "discovery-favorable": {
    kind: "pleading",
    title: "Motion for favorable and impeaching information",
    purpose: "Moves for favorable and impeaching information, by kind, with dates.",
    write: favorableMotion,
  },
  "letter-preservation": {
    kind: "letter",
    title: "Letter on preservation of evidence",
    purpose: "Asks the prosecutor and the agencies to keep evidence. It is no plea discussion and may be shown to the court.",
    write: preservation,
  },
  "discovery-index": {
    kind: "letter",
    title: "Discovery index",
    purpose: "For the office: what came, what was asked for, what is open and for how long.",
    write: discoveryIndex,
  },
  "letter-to-prosecutor": {
    kind: "letter",
    title: "Letter to the prosecutor",
    purpose: "Holds a suppression motion while a narrow proposal is considered: the problem, the risk, the proposal, a date, what follows.",
    write: letterToProsecutor,
  },
  "letter-full-testing": {
    kind: "letter",
    title: "Letter on full testing",
    purpose: "Asks that every unit of a batch be tested, or a sample by a plan fixed beforehand. It speaks of no plea and may be shown to the court.",
    write: fullTesting,
  },
  "letter-mitigation": {
    kind: "letter",
    title: "Letter on mitigation",
    purpose: "What the client has done since the charge, as a timeline with a document behind each line; a lapse is told before anyone asks.",
    write: mitigation,
  },
  "letter-charge-reduction": {
    kind: "letter",
    title: "Letter on charge reduction",
    purpose: "Proposes a lesser count on a factual basis that keeps the elements: what is charged, what the record does not settle, why the office can agree.",
    write: chargeReduction,
  },
  "letter-diversion": {
    kind: "letter",
    title: "Letter on diversion",
    purpose: "Asks for diversion or a treatment court, with a plan that can begin on the day it is agreed. `custom.diversion.months` sets its length.",
    write: diversion,
  },
  "letter-proffer-terms": {
    kind: "letter",
    title: "Letter on terms of a proffer",
    purpose: "The terms on which the client might speak with the government, to be signed by both sides before anything is said. `custom.proffer.subjects` lists the subjects.",
    write: profferTerms,
  },
  "letter-counter-offer": {
    kind: "letter",
    title: "Counter-offer",
    purpose: "Answers each term of the plea offer. The answer comes from `custom.answers` under the term's own topic, else from the proposal's term on the same topic; where there is neither, a place is left to fill in.",
    write: counterOffer,
  },
  "letter-confirmation": {
    kind: "letter",
    title: "Confirmation of what was promised",
    purpose: "Sets down what was promised, by the offer and in talks since (`custom.promises`, each with date and text), and what was not agreed.",
    write: confirmation,
  },
  "letter-redline": {
    kind: "letter",
    title: "Redline of the factual basis",
    purpose: "Redlines the prosecutor's factual basis: original words, proposed words, record, reason, effect. The rows come from `custom.redlines`; without them, the offer's basis stands against ours.",
    write: redline,
  },
  "plea-offer-sheet": {
    kind: "letter",
    title: "Plea-offer sheet",
    purpose: "For the office and the client: counts, ranges, terms, hidden hooks, what we hold against it, days, decision.",
    write: pleaOfferSheet,
  },
  "mitigation-packet-index": {
    kind: "letter",
    title: "Mitigation packet index",
    purpose: "Index of the mitigation packet: tab, date, what it shows, document; letters; figures.",
    write: mitigationPacket,
  },
  "client-letter": {
    kind: "letter",
    title: "Letter to the client",
    purpose: "To the client, in plain words: where the case is, what not to do, what to do, and a checklist.",
    write: clientLetter,
  },
  "exhibit-list": {
    kind: "pleading",
    title: "Exhibit list",
    purpose: "The exhibits of the defense, with room for the clerk's marks.",
    write: exhibitList,
  },
  "cross-examination": {
    kind: "letter",
    title: "Cross-examination outline",
    purpose: "For the office: questions from the timeline, the reports, earlier testimony, the laboratory and the informant's file, each with its source.",
    write: crossExamination,
  },
  "theory-of-defense": {
    kind: "letter",
    title: "Theory of the defense",
    purpose: "For the office, on a page: what they must prove, what we say, what carries it and what stands against it. `custom.theory` states the theory in our own words.",
    write: theory,
  },
  "sentencing-memorandum": {
    kind: "pleading",
    title: "Sentencing memorandum",
    purpose: "For sentencing: range, disputes, history, what has been done since, the purposes of sentencing, the sentence asked for (`custom.sentence`, `custom.history`).",
    write: sentencingMemorandum,
  },
  ...Object.fromEntries(
    Object.entries(bases).map(([name, basis]): [string, Paper] => [
      name,
      { kind: "pleading", title: basis.title, purpose: "A factual basis that states the elements of the offense and nothing more, for both sides to sign.", write: () => factualBasisFor(basis) },
    ]),
  ),
};
