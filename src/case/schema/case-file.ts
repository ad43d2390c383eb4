import { z } from "zod";
import { countSchema, courtSchema, deadlineSchema, docketSchema } from "./court";
import { discoverySchema } from "./discovery";
import { dogSchema } from "./dog";
import { encounterSchema } from "./encounter";
import { communicationSchema, evidenceSchema, priorTestimonySchema, protectedPlaceSchema } from "./evidence";
import { date, fieldNotes, group, list, text } from "./field";
import { informantSchema } from "./informants";
import { exhibitSchema, mitigationSchema, offerSchema, priorSchema, proposalSchema } from "./mitigation";
import { clientSchema, coDefendantSchema, counselSchema, prosecutorSchema } from "./people";
import { locationDataSchema, searchSchema } from "./search";
import { sourceSchema } from "./source";
import { statementSchema } from "./statement";

/** The schema word that names this form of case file. */
export const CASE_SCHEMA_NAME = "motionwright-case/1";

const schemaName = z
  .literal(CASE_SCHEMA_NAME)
  .meta({ title: "Schema", description: "Form of this file: motionwright-case/1." });
fieldNotes.add(schemaName, { kind: "text" });

const sources = z.record(z.string(), sourceSchema).meta({
  title: "Sources",
  description: "Source of a single fact by its path, such as client.born, where the fact has no source of its own.",
});
fieldNotes.add(sources, { kind: "any" });

const custom = z
  .record(z.string(), z.json())
  .meta({ title: "Custom facts", description: "A firm's own facts, any JSON; templates reach them as custom.…" });
fieldNotes.add(custom, { kind: "any" });

/** A drug case. Every part is optional: a partial case file is normal. */
export const caseSchema = group(
  {
    schema: schemaName,
    id: text("Case id", "Short name of the case in this office."),
    title: text("Case title", "Title for lists; left out, it is made from the parties."),
    today: date("Today", "Date that the papers bear; left out, the day of drafting."),
    court: courtSchema,
    docket: docketSchema,
    client: clientSchema,
    coDefendants: list(coDefendantSchema, "Co-defendant", "Co-defendants", "Persons charged or named with the client."),
    counsel: counselSchema,
    prosecutor: prosecutorSchema,
    counts: list(countSchema, "Count", "Counts", "Counts of the charging paper."),
    encounter: encounterSchema,
    searches: list(searchSchema, "Search", "Searches", "Searches, in order."),
    dog: dogSchema,
    locationData: list(locationDataSchema, "Location data", "Location data", "Location history and tracking."),
    statements: list(statementSchema, "Statement", "Statements", "Statements of the client and of others."),
    evidence: list(evidenceSchema, "Evidence item", "Evidence", "Physical evidence."),
    protectedPlaces: list(
      protectedPlaceSchema,
      "Protected place",
      "Protected places",
      "Schools and other protected places.",
    ),
    communications: list(communicationSchema, "Communication", "Communications", "Messages, calls and ledger entries."),
    informants: list(informantSchema, "Informant", "Informants", "Informants."),
    priorTestimony: list(
      priorTestimonySchema,
      "Earlier testimony",
      "Earlier testimony",
      "Earlier testimony of witnesses.",
    ),
    discovery: discoverySchema,
    mitigation: mitigationSchema,
    offer: offerSchema,
    proposal: proposalSchema,
    priors: list(priorSchema, "Prior conviction", "Prior convictions", "Earlier convictions of the client."),
    deadlines: list(deadlineSchema, "Deadline", "Deadlines", "Days that must be kept."),
    exhibits: list(exhibitSchema, "Exhibit", "Exhibits", "Exhibits of the motions."),
    sources,
    custom,
  },
  "Case file",
  "The facts of one drug case.",
);

/** A case file as parsed; every part may be absent. */
export type CaseFile = z.infer<typeof caseSchema>;
