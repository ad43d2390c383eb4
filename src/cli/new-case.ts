/**
 * A case file to begin with: the parts that every paper asks for, named and empty, so that an editor with the JSON Schema completes the rest.
 * Nothing in it is a fact: what is not filled in stays missing.
 */
export function newCase(): Record<string, unknown> {
  return {
    schema: "motionwright-case/1",
    court: { level: "federal" },
    docket: {},
    client: {},
    counsel: {},
    prosecutor: {},
    counts: [],
    encounter: { officers: [], timeline: [] },
    searches: [],
    statements: [],
    evidence: [],
    informants: [],
    discovery: { requests: [], received: [] },
    mitigation: { events: [], letters: [] },
    deadlines: [],
    sources: {},
    custom: {},
  };
}
