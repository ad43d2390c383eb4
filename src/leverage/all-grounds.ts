import type { Ground } from "./ground";
import { analystUnavailable } from "./grounds/analyst-unavailable";
import { anonymousTip } from "./grounds/anonymous-tip";
import { arrestWithoutCause } from "./grounds/arrest-without-cause";
import { benchNotesMissing } from "./grounds/bench-notes-missing";
import { consent } from "./grounds/consent";
import { controlledBuyUnsound } from "./grounds/controlled-buy-unsound";
import { custodyGap } from "./grounds/custody-gap";
import { discoveryLate } from "./grounds/discovery-late";
import { dogAtHome } from "./grounds/dog-at-home";
import { dogUnreliable } from "./grounds/dog-unreliable";
import { evidenceLost } from "./grounds/evidence-lost";
import { fieldTestOnly } from "./grounds/field-test-only";
import { firearmUnconnected } from "./grounds/firearm-unconnected";
import { franks } from "./grounds/franks";
import { friskWithoutSuspicion } from "./grounds/frisk-without-suspicion";
import { fruit } from "./grounds/fruit";
import { homeEntry } from "./grounds/home-entry";
import { informantIdentity } from "./grounds/informant-identity";
import { informantPaid } from "./grounds/informant-paid";
import { informantUnreliable } from "./grounds/informant-unreliable";
import { inventory } from "./grounds/inventory";
import { labFractionTested } from "./grounds/lab-fraction-tested";
import { locationData } from "./grounds/location-data";
import { officerCredibility } from "./grounds/officer-credibility";
import { officerTestimony } from "./grounds/officer-testimony";
import { phoneSearch } from "./grounds/phone-search";
import { protectedPlace } from "./grounds/protected-place";
import { purityUntested } from "./grounds/purity-untested";
import { searchIncident } from "./grounds/search-incident";
import { statementAfterInvocation } from "./grounds/statement-after-invocation";
import { statementInvoluntary } from "./grounds/statement-involuntary";
import { statementTwoStep } from "./grounds/statement-two-step";
import { statementUnwarned } from "./grounds/statement-unwarned";
import { stopProlonged } from "./grounds/stop-prolonged";
import { stopReasonContradicted } from "./grounds/stop-reason-contradicted";
import { stopWithoutReason } from "./grounds/stop-without-reason";
import { vehicleSearch } from "./grounds/vehicle-search";
import { warrantNexus } from "./grounds/warrant-nexus";
import { warrantParticularity } from "./grounds/warrant-particularity";
import { warrantStale } from "./grounds/warrant-stale";
import { weightDoubtful } from "./grounds/weight-doubtful";

/**
 * Every ground, in the order in which a motion argues them: the stop, what was done in it, searches, warrants, statements,
 * then the evidence, discovery, witnesses, sentencing. `fruit` comes after the grounds on which it builds.
 */
export const allGrounds: readonly Ground[] = [
  stopWithoutReason,
  stopReasonContradicted,
  anonymousTip,
  stopProlonged,
  dogUnreliable,
  dogAtHome,
  friskWithoutSuspicion,
  arrestWithoutCause,
  searchIncident,
  vehicleSearch,
  inventory,
  consent,
  homeEntry,
  warrantStale,
  warrantNexus,
  warrantParticularity,
  franks,
  informantUnreliable,
  phoneSearch,
  locationData,
  fruit,
  statementUnwarned,
  statementAfterInvocation,
  statementTwoStep,
  statementInvoluntary,
  custodyGap,
  labFractionTested,
  fieldTestOnly,
  purityUntested,
  weightDoubtful,
  analystUnavailable,
  benchNotesMissing,
  discoveryLate,
  evidenceLost,
  informantIdentity,
  informantPaid,
  controlledBuyUnsound,
  officerTestimony,
  officerCredibility,
  protectedPlace,
  firearmUnconnected,
];
