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

/** A paper: how it is laid out, its title, and what writes its body. */
export type Paper = readonly [kind: Kind, title: string, write: () => string];

/** Every paper, by the name of its file. */
export const papers: Record<string, Paper> = {
  "suppression-motion": ["pleading", "Motion to suppress", suppressionMotion],
  "suppress-statements": ["pleading", "Motion to suppress statements", suppressStatements],
  "supplemental-brief": ["pleading", "Supplemental brief after hearing", supplementalBrief],
  "discovery-motion": ["pleading", "Motion to compel discovery", discoveryMotion],
  "discovery-laboratory": ["pleading", "Motion to compel laboratory discovery", laboratoryMotion],
  "discovery-informant": ["pleading", "Motion to disclose informants and their files", informantMotion],
  "discovery-recordings": ["pleading", "Motion to compel recordings and dispatch records", recordingsMotion],
  "discovery-dog": ["pleading", "Motion to compel canine records", dogMotion],
  "discovery-officers": ["pleading", "Motion for officers' testimony and disciplinary records", officerMotion],
  "discovery-favorable": ["pleading", "Motion for favorable and impeaching information", favorableMotion],
  "letter-preservation": ["letter", "Letter on preservation of evidence", preservation],
  "discovery-index": ["letter", "Discovery index", discoveryIndex],
  "letter-to-prosecutor": ["letter", "Letter to the prosecutor", letterToProsecutor],
  "letter-full-testing": ["letter", "Letter on full testing", fullTesting],
  "letter-mitigation": ["letter", "Letter on mitigation", mitigation],
  "letter-charge-reduction": ["letter", "Letter on charge reduction", chargeReduction],
  "letter-diversion": ["letter", "Letter on diversion", diversion],
  "letter-proffer-terms": ["letter", "Letter on terms of a proffer", profferTerms],
  "letter-counter-offer": ["letter", "Counter-offer", counterOffer],
  "letter-confirmation": ["letter", "Confirmation of what was promised", confirmation],
  "letter-redline": ["letter", "Redline of the factual basis", redline],
  "plea-offer-sheet": ["letter", "Plea-offer sheet", pleaOfferSheet],
  "mitigation-packet-index": ["letter", "Mitigation packet index", mitigationPacket],
  "client-letter": ["letter", "Letter to the client", clientLetter],
  "exhibit-list": ["pleading", "Exhibit list", exhibitList],
  "cross-examination": ["letter", "Cross-examination outline", crossExamination],
  "theory-of-defense": ["letter", "Theory of the defense", theory],
  "sentencing-memorandum": ["pleading", "Sentencing memorandum", sentencingMemorandum],
  ...Object.fromEntries(
    Object.entries(bases).map(([name, basis]): [string, Paper] => [name, ["pleading", basis.title, () => factualBasisFor(basis)]]),
  ),
};
