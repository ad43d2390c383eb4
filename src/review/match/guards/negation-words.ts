/** The words by which a sentence denies, states, or takes back what was said. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that deny by themselves, and whose own denial asserts. */
export const DENYING = set(
  "deny dispute contest challenge refute rebut disagree decline refuse fail reject disclaim disavow doubt oppose negate",
);
/** Verbs that assert when denied ("never stopped selling") and say nothing of the kind alone. */
export const ENDING = set("stop cease refrain hesitate object quarrel quit limit forget omit neglect miss question");
export const SOFTENERS = set(
  "only just merely simply solely exclusively necessarily infrequently unlike uncommon insignificant",
);
export const BOUNDS = set("less fewer more later sooner greater");
export const NO_IDIOMS = set("doubt question dispute secret stranger contest objection small wonder matter");
export const EVIDENCE = set(
  "evidence indication proof basis suggestion allegation claim admission agreement finding information contention reason showing " +
    "stipulation allegations testimony support sign indicia concession assertion",
);
export const STATING = set(
  "say state indicate identify reveal disclose mention conclude argue seek intend attempt explain contend allege assert claim admit concede agree stipulate believe know establish prove show suggest mean maintain been charge",
);
/** Verbs that turn to what the speaker does grant. */
export const GRANTING = set("admit acknowledge concede agree plead stipulate confess accept");
export const RETRACTING = set("abandon withdraw drop strike remove delete retract recant");
export const SAYINGS = set(
  "claim allegation sentence statement language reference paragraph assertion contention words phrase clause testimony",
);
export const NARROW_STOPS = set(
  "near within at on while when after before to from where who which because until during",
);
export const RELATIVES = set("where who whom whose which when while because after until unless since");
export const COURT_OBJECTS = set(
  "motion request bail bond application entry access relief claim petition objection appeal release parole admission",
);
export const WAIVING = set("waive forgo relinquish surrender abandon withdraw give");
