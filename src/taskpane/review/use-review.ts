import { useCallback, useState } from "react";
import type { DocumentHost, HostRange } from "../../host/document-host";
import type { Severity, Suggestion } from "../../review";
import { useDoing, type Doing } from "../app/use-doing";
import type { CaseJson, EngineCalls } from "../engine/calls";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import { putBack, type ChangeMade } from "./changes";
import { sentenceAround } from "./dismissals";
import { hostRanges, type JoinedText } from "./joined-text";
import { findingAt, findingBeside, shownFindings, type PlacedFinding } from "./place-findings";
import { reportInput } from "./report-input";
import type { ReviewResult } from "./review-result";
import type { ReviewScope } from "./scope";
import { useFollowing } from "./use-following";
import { useMarks, type MarksWork } from "./use-marks";
import { useReading } from "./use-reading";

/** The review of the open document, and what can be done with its findings. */
export interface ReviewWork extends MarksWork {
  readonly result: ReviewResult | undefined;
  readonly doing: Doing;
  readonly changes: readonly ChangeMade[];
  readonly current: string | undefined;
  /** Severities that are not shown. */
  readonly hidden: ReadonlySet<Severity>;
  toggle(severity: Severity): void;
  /** Chooses the next finding of those shown, or the one before. */
  step(by: 1 | -1): void;
  review(scope: ReviewScope): void;
  choose(key: string | undefined): void;
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
  const doing = useDoing(
    useCallback(() => {
      host.stop();
      engine.stop();
    }, [host, engine]),
  );
  const { run, say } = doing;
  const reading = useReading(host, engine, facts);
  const { result } = reading;
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [changes, setChanges] = useState<readonly ChangeMade[]>([]);
  const [current, setCurrent] = useState<string>();
  const shown = (): readonly PlacedFinding[] => shownFindings(result?.findings ?? [], hidden);
  const { count, ...marks } = useMarks(host, doing, () =>
    shown().flatMap(({ ranges, finding }) => ranges.map((range) => ({ ...range, kind: finding.severity }))),
  );
  useFollowing(host, reading, doing, (selection) => {
    const found = findingAt(result?.findings ?? [], selection, current);
    if (found !== undefined) setCurrent(found.key);
  });

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

  return {
    ...marks,
    result,
    doing,
    changes,
    current,
    hidden,
    toggle: (severity) => {
      const next = new Set(hidden);
      if (!next.delete(severity)) next.add(severity);
      setHidden(next);
    },
    step: (by) => {
      const next = findingBeside(shown(), current, by);
      if (next !== undefined) choose(next.key);
    },
    review: (wanted) => {
      run("Reading the document …", async (tell) => {
        setCurrent(undefined);
        await reading.begin(wanted, tell);
        await count();
        return undefined;
      });
    },
    choose,
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
        await count();
        await reading.again();
        return `Changed as a tracked change: ${placed.finding.quote}`;
      });
    },
    undo: (change) => {
      run("Putting the words back …", async () => {
        await putBack(host, change);
        setChanges((before) => before.filter(({ id }) => id !== change.id));
        await reading.again();
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
        await reading.keepDismissals([...reading.dismissals(), { rule, quote, sentence, reason, date: today() }]);
        setCurrent(undefined);
        return "Set aside. It is shown again if the sentence changes.";
      });
    },
    showAgain: ({ dismissal }) => {
      run("Taking the note out of the document …", async () => {
        await reading.keepDismissals(reading.dismissals().filter((one) => one !== dismissal));
        return "Shown among the findings again.";
      });
    },
  };
}

const changedWords = "The words have changed since they were read. Review again.";

/** The one stretch of one paragraph that a suggestion replaces. */
function onlyRange(joined: JoinedText, { replaces }: Suggestion): HostRange {
  const [range, ...more] = hostRanges(joined, replaces.start, replaces.end);
  if (range === undefined || more.length > 0)
    throw new Error("These words run over the end of a paragraph. Change them by hand.");
  return range;
}
