import { choice, date, group, list, text, whole } from "./field";
import { sourceSchema } from "./source";

const request = group(
  {
    id: text("Request id", "Short name by which other facts refer to the request."),
    date: date("Asked", "Date of the request."),
    item: text("Item", "What was asked for."),
    topic: choice(
      [
        "laboratory",
        "informant",
        "video",
        "dispatch",
        "dog",
        "officer",
        "warrant",
        "statements",
        "custody",
        "phone",
        "exculpatory",
        "other",
      ],
      "Topic",
      "Which kind of material it is.",
    ),
    holder: text("Holder", "Who holds it."),
    basis: text("Basis", "Rule or case on which the request rests."),
    materiality: text("Materiality", "Why the defense needs it."),
    answer: text("Answer", "What the government answered."),
    answered: date("Answered", "Date of the answer."),
    status: choice(["open", "partial", "produced", "refused"], "Status", "Where the request stands."),
    source: sourceSchema,
  },
  "Discovery request",
  "One thing asked for.",
);

const production = group(
  {
    date: date("Received", "Date received."),
    bates: text("Bates range", "Bates range: GOV-000001-000214."),
    description: text("Description", "What came."),
    pages: whole("Pages", "Number of pages."),
  },
  "Production",
  "One delivery of discovery.",
);

/** What was asked for and what came. */
export const discoverySchema = group(
  {
    requests: list(request, "Discovery request", "Requests", "What was asked for."),
    received: list(production, "Production", "Productions", "What came."),
  },
  "Discovery",
  "Discovery asked for and received.",
);
