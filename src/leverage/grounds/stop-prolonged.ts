import { clockWords, type Derived } from "../../case";
import type { Ground } from "../ground";
import { markAt } from "../stops";
import { unstopped } from "../words";

const BEYOND = [
  "toQuestions",
  "toConsent",
  "toFrisk",
  "toDogCalled",
  "toDogArrived",
  "toDogAlert",
  "toSearch",
] as const;
const WORDS: Readonly<Record<(typeof BEYOND)[number], string>> = {
  toQuestions: "questions on another subject",
  toConsent: "the request for consent",
  toFrisk: "the frisk",
  toDogCalled: "the call for a dog",
  toDogArrived: "the dog's arrival",
  toDogAlert: "the dog's alert",
  toSearch: "the search",
};
/** From here on a delay is long by any measure that courts have used; below it, it is still a delay (Rodriguez). */
const LONG_SECONDS = 300;

/** Whether an arrest came before anything beyond the purpose of the stop: then the stop was over, not prolonged. */
function arrestedFirst({ timeline }: NonNullable<Derived["encounter"]>): boolean {
  const rows = timeline ?? [];
  const arrest = rows.findIndex(({ mark }) => mark === "arrest");
  const beyond = rows.findIndex(
    ({ mark }) =>
      mark !== undefined && ["questions", "consent", "dog-called", "dog-arrived", "dog-alert", "search"].includes(mark),
  );
  return arrest >= 0 && (beyond < 0 || arrest < beyond);
}

/** The stop went on after its purpose had ended. */
export const stopProlonged: Ground = {
  id: "stop-prolonged",
  title: "The stop was prolonged beyond its purpose",
  area: "suppression",
  relief: "everything seized and said after the purpose of the stop had ended",
  authorities: ["rodriguez", "royer", "caballes", "sharpe", "arvizu"],
  examine: ({ c, derived, fact }) => {
    const { encounter } = c;
    const times = derived.encounter;
    const dogOrSearch = markAt(encounter, "dog-called", "dog-arrived", "dog-alert", "search", "questions", "consent");
    if (encounter === undefined || times === undefined || dogOrSearch < 0) return [];
    if (markAt(encounter, "stop") < 0 || arrestedFirst(times)) return [];
    if (times.purposeEvent === undefined && times.purposeEnded === undefined) {
      return [
        {
          strength: "undecided",
          says: "More than the stop's purpose was done, and the case file does not say when that purpose ended.",
          facts: [fact("derived.encounter.total.text", `the stop lasted ${times.total?.text ?? "a time not known"}`)],
          wanted: [
            {
              path: "encounter.purposeEnded",
              question: "At which moment was the task of the stop done: papers returned, warning handed over?",
            },
            { path: "encounter.timeline", question: "What do video and dispatch log show, to the second?" },
          ],
        },
      ];
    }
    const ended = (encounter.timeline ?? []).findIndex(({ id, mark }) =>
      encounter.purposeEnded === undefined ? mark === "purpose-ended" : id === encounter.purposeEnded,
    );
    const end = encounter.timeline?.[ended];
    const later = BEYOND.filter((name) => (times[name]?.seconds ?? 0) > 0);
    const longest = Math.max(0, ...later.map((name) => times[name]?.seconds ?? 0));
    if (later.length === 0) return [];
    const claims = encounter.suspicion ?? [];
    const unanswered = claims.filter(({ answer }) => answer === undefined);
    const last = later.find((name) => times[name]?.seconds === longest) ?? "toSearch";
    return [
      {
        strength: unanswered.length > 0 ? "fair" : longest >= LONG_SECONDS ? "strong" : "fair",
        says: `The purpose of the stop ended at ${times.purposeEnded === undefined ? "a moment on record" : clockWords(times.purposeEnded)}; ${WORDS[last]} came ${times[last]?.text ?? "later"} after that.`,
        facts: [
          fact(
            `encounter.timeline[${ended}].event`,
            `the purpose ended with this: ${[end?.actor, end?.event].filter((part) => part !== undefined).join(" ")}`,
          ),
          ...later.map((name) =>
            fact(
              `derived.encounter.${name}.text`,
              `${WORDS[name]} came ${times[name]?.text ?? ""} after the purpose had ended`,
            ),
          ),
        ],
        weakens: [
          ...claims.map(({ text, answer }) =>
            text === undefined
              ? undefined
              : `The officer claims suspicion: ${unstopped(text)}.${answer === undefined ? "" : ` The answer: ${unstopped(answer)}.`}`,
          ),
          "No fixed number of minutes decides; diligence does (Sharpe).",
        ],
        wanted: [
          claims.length === 0
            ? {
                path: "encounter.suspicion",
                question:
                  "Which circumstances does the officer name for going on, and what does the record say against each?",
              }
            : undefined,
        ],
      },
    ];
  },
};
