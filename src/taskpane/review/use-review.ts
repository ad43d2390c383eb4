import { useCallback, useEffect, useRef, useState } from "react";
import { underlineAbility, type DocumentHost, type HostRange } from "../../host/document-host";
import type { Severity, Suggestion } from "../../review";
import { timed } from "../app/timed";
import { useDoing, type Doing } from "../app/use-doing";
import type { CaseJson, EngineCalls, Told } from "../engine/calls";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import { putBack, type ChangeMade } from "./changes";
import { dismissalsName, readDismissals, sentenceAround, type Dismissal } from "./dismissals";
import { hostRanges, joinParagraphs, type JoinedText } from "./joined-text";
import { findingAt, findingBeside, placeFindings, shownFindings, type PlacedFinding } from "./place-findings";
import { reportInput } from "./report-input";
import type { ReviewResult } from "./review-result";
import { paragraphsOf, type ReviewScope, type Window } from "./scope";

/** The review of the open document, and what can be done with its findings. */
export interface ReviewWork {
  readonly result: ReviewResult | undefined;
  readonly doing: Doing;
  /** Highlights that are in the document. */
  readonly marks: number;
  /** Underlines that this session has put in; undefined where this host cannot underline. */
  readonly underlines: number | undefined;
  readonly changes: readonly ChangeMade[];
  readonly current: string | undefined;
  /** Severities that are not shown. */
  readonly hidden: ReadonlySet<Severity>;
  toggle(severity: Severity): void;
  /** Chooses the next finding of those shown, or the one before. */
  step(by: 1 | -1): void;
  review(scope: ReviewScope): void;
  choose(key: string | undefined): void;
  markAll(): void;
  clearMarks(): void;
  underlineAll(): void;
  clearUnderlines(): void;
  /** Opens a report of the review as a new document. */
  report(caseTitle: string | undefined): void;
  use(finding: PlacedFinding, suggestion: Suggestion): void;
  undo(change: ChangeMade): void;
  comment(finding: PlacedFinding, text: string): void;
  dismiss(finding: PlacedFinding, reason: string): void;
  showAgain(finding: PlacedFinding): void;
}

/** Reviews the document, again after every edit, and does what the attorney decides. */
export function useReview(host: DocumentHost, engine: EngineCalls, facts: CaseJson | undefined): ReviewWork {
  const [result, setResult] = useState<ReviewResult>();
  const doing = useDoing(
    useCallback(() => {
      host.stop();
      engine.stop();
    }, [host, engine]),
  );
  const { run, say } = doing;
  const [underlines, setUnderlines] = useState<number>();
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [marks, setMarks] = useState(0);
  const [changes, setChanges] = useState<readonly ChangeMade[]>([]);
  const [current, setCurrent] = useState<string>();
  const scope = useRef<ReviewScope>(undefined);
  const selected = useRef<Window>(undefined);
  const dismissals = useRef<readonly Dismissal[]>([]);
  const lastRead = useRef<{ joined: JoinedText; facts: CaseJson | undefined }>(undefined);
  const latest = useRef({ result, current, facts });
  latest.current = { result, current, facts };

  /** Reads the document and reviews it; does nothing where neither the words nor the case have changed. */
  const read = useCallback(
    async (anew: boolean, told?: Told): Promise<void> => {
      const wanted = scope.current;
      if (wanted === undefined) return;
      const { paragraphs, words } = await timed("review: read the document", () =>
        paragraphsOf(host, wanted, selected, anew),
      );
      const joined = joinParagraphs(paragraphs);
      const now = latest.current.facts;
      const before = lastRead.current;
      if (!anew && before?.joined.text === joined.text && before.facts === now && sameFirst(before.joined, joined))
        return;
      lastRead.current = { joined, facts: now };
      const reviewed = await timed("review: look for wordings", () => engine.review(joined.text, now, told));
      // An edit that came in between has its own review.
      if (lastRead.current.joined !== joined) return;
      const findings = placeFindings(joined, reviewed.findings, dismissals.current);
      const { rules, whole, caseProblems } = reviewed;
      setResult({ joined, findings, whole, rules, read: words, caseProblems });
    },
    [host, engine],
  );

  useEffect(() => {
    host.marksLeft().then(setMarks, () => undefined);
    host.about().then(
      ({ abilities }) => {
        if (abilities.some(({ name, state }) => name === underlineAbility && state === "full")) setUnderlines(0);
      },
      () => undefined,
    );
  }, [host]);

  // The case has changed: the same words are held against it anew.
  useEffect(() => {
    read(false).catch(() => undefined);
  }, [facts, read]);

  // Where the host can draw, the page shows what the list shows; a pane that goes takes its drawing along.
  useEffect(() => {
    const open = (result?.findings ?? []).filter(({ dismissal }) => dismissal === undefined);
    host.show?.(open.flatMap(({ ranges, finding }) => ranges.map((range) => ({ ...range, kind: finding.severity }))));
    return () => host.show?.([]);
  }, [host, result]);

  const reviewed = result !== undefined;
  useEffect(() => {
    if (!reviewed) return undefined;
    const watching = host.watch((what) => {
      if (what === "text") read(false).catch(() => undefined);
      else {
        host.selection().then(
          (selection) => {
            const found = findingAt(latest.current.result?.findings ?? [], selection, latest.current.current);
            if (found !== undefined) setCurrent(found.key);
          },
          () => undefined,
        );
      }
    });
    watching.catch(() => {
      say({
        words: "Edits are not noticed here. Review again after you have changed something.",
        intent: "warning",
      });
    });
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [host, read, reviewed, say]);

  const keepDismissals = async (next: readonly Dismissal[]): Promise<void> => {
    await host.remember(dismissalsName, next.length === 0 ? undefined : JSON.stringify(next));
    dismissals.current = next;
    const shown = latest.current.result;
    if (shown === undefined) return;
    const findings = placeFindings(
      shown.joined,
      shown.findings.map(({ finding }) => finding),
      next,
    );
    setResult({ ...shown, findings });
  };

  const choose = (key: string | undefined): void => {
    setCurrent(key);
    const found = result?.findings.find((finding) => finding.key === key);
    if (found === undefined) return;
    host.select(found.ranges[0]).then(
      ({ notFound }) => {
        say(notFound.length === 0 ? undefined : { words: changedWords, intent: "error" });
      },
      (error: unknown) => {
        say({ words: wordsOf(error), intent: "error" });
      },
    );
  };
  const wantedMarks = () =>
    shownFindings(result?.findings ?? [], hidden).flatMap(({ ranges, finding }) =>
      ranges.map((range) => ({ ...range, kind: finding.severity })),
    );

  const work: Omit<ReviewWork, "doing"> = {
    result,
    marks,
    underlines,
    changes,
    current,
    hidden,
    toggle: (severity) => {
      const next = new Set(hidden);
      if (!next.delete(severity)) next.add(severity);
      setHidden(next);
    },
    step: (by) => {
      const next = findingBeside(shownFindings(result?.findings ?? [], hidden), current, by);
      if (next !== undefined) choose(next.key);
    },
    review: (wanted) => {
      run("Reading the document …", async (tell) => {
        scope.current = wanted;
        setCurrent(undefined);
        dismissals.current = readDismissals(await host.recall(dismissalsName));
        await read(true, tell);
        setMarks(await host.marksLeft());
        return undefined;
      });
    },
    choose,
    markAll: () => {
      run("Highlighting …", async () => {
        try {
          const { done, notFound } = await host.mark(wantedMarks());
          return `${done.length} places are highlighted.${leftOver(notFound)}`;
        } finally {
          // Also where it failed: what is in the document then must be told.
          setMarks(await host.marksLeft().catch(() => marks));
        }
      });
    },
    clearMarks: () => {
      run("Clearing the highlights …", async () => {
        const cleared = await host.clearMarks();
        setMarks(await host.marksLeft());
        return `${cleared} highlights are cleared; the earlier colors are back.`;
      });
    },
    underlineAll: () => {
      run("Underlining …", async () => {
        try {
          const { done, notFound } = await host.underline(wantedMarks());
          setUnderlines(done.length);
          return `${done.length} places are underlined; nothing of it stays in the file.${leftOver(notFound)}`;
        } catch (error) {
          const { abilities } = await host.about();
          if (!abilities.some(({ name, state }) => name === underlineAbility && state === "full"))
            setUnderlines(undefined);
          throw error;
        }
      });
    },
    clearUnderlines: () => {
      run("Taking the underlines away …", async () => {
        await host.underline([]);
        setUnderlines(0);
        return "The underlines are gone.";
      });
    },
    report: (caseTitle) => {
      run("Writing the report …", async () => {
        if (result === undefined) return undefined;
        await host.insert(await engine.report(reportInput(result, caseTitle, today())), "new document");
        return "The report is open as a new document. It is for your own file.";
      });
    },
    use: (placed, suggestion) => {
      run("Changing the words …", async () => {
        if (result === undefined) return undefined;
        const range = onlyRange(result.joined, suggestion);
        const { notFound } = await host.reword(range, suggestion.text);
        if (notFound.length > 0) throw new Error(changedWords);
        const paragraph = (await host.read("document"))[range.paragraph];
        const id = `${range.paragraph} ${range.start} ${changes.length}`;
        setChanges([{ id, range, to: suggestion.text, after: paragraph?.text ?? "" }, ...changes]);
        setCurrent(undefined);
        await read(false);
        return `Changed as a tracked change: ${placed.finding.quote}`;
      });
    },
    undo: (change) => {
      run("Putting the words back …", async () => {
        await putBack(host, change);
        setChanges((before) => before.filter(({ id }) => id !== change.id));
        await read(false);
        return "The earlier words are back, as a tracked change.";
      });
    },
    comment: ({ ranges }, text) => {
      run("Adding the comment …", async () => {
        const { notFound } = await host.comment(ranges[0], text);
        if (notFound.length > 0) throw new Error(changedWords);
        return "The comment stands at these words.";
      });
    },
    dismiss: (placed, reason) => {
      run("Noting your reason in the document …", async () => {
        if (result === undefined) return undefined;
        const { ruleId: rule, quote } = placed.finding;
        const sentence = sentenceAround(result.joined, placed.finding);
        await keepDismissals([...dismissals.current, { rule, quote, sentence, reason, date: today() }]);
        setCurrent(undefined);
        return "Set aside. It is shown again if the sentence changes.";
      });
    },
    showAgain: ({ dismissal }) => {
      run("Taking the note out of the document …", async () => {
        await keepDismissals(dismissals.current.filter((one) => one !== dismissal));
        return "Shown among the findings again.";
      });
    },
  };
  return { ...work, doing };
}

/** What to say of places that were not found again. */
function leftOver(notFound: readonly HostRange[]): string {
  return notFound.length === 0 ? "" : ` ${notFound.length} could not be: review once more, or look at them by hand.`;
}

const changedWords = "The words have changed since they were read. Review again.";

/** The one stretch of one paragraph that a suggestion replaces. */
function onlyRange(joined: JoinedText, { replaces }: Suggestion): HostRange {
  const [range, ...more] = hostRanges(joined, replaces.start, replaces.end);
  if (range === undefined || more.length > 0)
    throw new Error("These words run over the end of a paragraph. Change them by hand.");
  return range;
}

function sameFirst(one: JoinedText, other: JoinedText): boolean {
  return one.paragraphs[0]?.index === other.paragraphs[0]?.index;
}
