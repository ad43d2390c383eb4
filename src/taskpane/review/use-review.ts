import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentHost, HostParagraph, HostRange } from "../../host/document-host";
import type { Suggestion } from "../../review";
import type { CaseJson, EngineCalls, Problem } from "../engine/calls";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import { putBack, type ChangeMade } from "./changes";
import { dismissalsName, readDismissals, sentenceAround, type Dismissal } from "./dismissals";
import { hostRanges, joinParagraphs, type JoinedText } from "./joined-text";
import { findingAt, placeFindings, type PlacedFinding } from "./place-findings";
import { factualBasis, type ReviewScope } from "./scope";

/** What the pane shows of a review. */
export interface ReviewResult {
  readonly joined: JoinedText;
  readonly findings: readonly PlacedFinding[];
  readonly rules: number;
  /** What was read, in words. */
  readonly read: string;
  readonly caseProblems: readonly Problem[];
}

/** A stretch of the document that a review keeps to, while paragraphs come and go before it. */
interface Window {
  readonly first: number;
  readonly count: number;
  readonly of: number;
}

/** The review of the open document, and what can be done with its findings. */
export interface ReviewWork {
  readonly result: ReviewResult | undefined;
  /** What is under way, in words. */
  readonly busy: string | undefined;
  /** What was done last, or why it was not. */
  readonly said: { readonly words: string; readonly failed: boolean } | undefined;
  readonly marks: number;
  readonly changes: readonly ChangeMade[];
  readonly current: string | undefined;
  review(scope: ReviewScope): void;
  choose(key: string | undefined): void;
  markAll(): void;
  clearMarks(): void;
  use(finding: PlacedFinding, suggestion: Suggestion): void;
  undo(change: ChangeMade): void;
  comment(finding: PlacedFinding, text: string): void;
  dismiss(finding: PlacedFinding, reason: string): void;
  showAgain(finding: PlacedFinding): void;
}

/** Reviews the document, again after every edit, and does what the attorney decides. */
export function useReview(host: DocumentHost, engine: EngineCalls, facts: CaseJson | undefined): ReviewWork {
  const [result, setResult] = useState<ReviewResult>();
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState<ReviewWork["said"]>();
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
    async (anew: boolean): Promise<void> => {
      const wanted = scope.current;
      if (wanted === undefined) return;
      const { paragraphs, words } = await paragraphsOf(host, wanted, selected, anew);
      const joined = joinParagraphs(paragraphs);
      const now = latest.current.facts;
      const before = lastRead.current;
      if (!anew && before?.joined.text === joined.text && before.facts === now && sameFirst(before.joined, joined))
        return;
      lastRead.current = { joined, facts: now };
      const reviewed = await engine.review(joined.text, now);
      // An edit that came in between has its own review.
      if (lastRead.current.joined !== joined) return;
      const findings = placeFindings(joined, reviewed.findings, dismissals.current);
      setResult({ joined, findings, rules: reviewed.rules, read: words, caseProblems: reviewed.caseProblems });
    },
    [host, engine],
  );

  const doing = useCallback((words: string, work: () => Promise<string | undefined>) => {
    setBusy(words);
    setSaid(undefined);
    work()
      .then(
        (done) => {
          setSaid(done === undefined ? undefined : { words: done, failed: false });
        },
        (error: unknown) => {
          setSaid({ words: wordsOf(error), failed: true });
        },
      )
      .finally(() => {
        setBusy(undefined);
      });
  }, []);

  useEffect(() => {
    host.marksLeft().then(setMarks, () => undefined);
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
      setSaid({
        words: "This Word does not tell of edits. Review again after you have changed something.",
        failed: true,
      });
    });
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [host, read, reviewed]);

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

  return {
    result,
    busy,
    said,
    marks,
    changes,
    current,
    review: (wanted) => {
      doing("Reading the document and looking through the wording rules …", async () => {
        scope.current = wanted;
        setCurrent(undefined);
        dismissals.current = readDismissals(await host.recall(dismissalsName));
        await read(true);
        setMarks(await host.marksLeft());
        return undefined;
      });
    },
    choose: (key) => {
      setCurrent(key);
      const found = result?.findings.find((finding) => finding.key === key);
      if (found === undefined) return;
      host.select(found.ranges[0]).then(
        ({ notFound }) => {
          setSaid(notFound.length === 0 ? undefined : { words: changedWords, failed: true });
        },
        (error: unknown) => {
          setSaid({ words: wordsOf(error), failed: true });
        },
      );
    },
    markAll: () => {
      doing("Highlighting …", async () => {
        const wanted = (result?.findings ?? [])
          .filter(({ dismissal }) => dismissal === undefined)
          .flatMap(({ ranges, finding }) => ranges.map((range) => ({ ...range, kind: finding.severity })));
        const { done, notFound } = await host.mark(wanted);
        setMarks(await host.marksLeft());
        const left = notFound.length === 0 ? "" : ` ${notFound.length} could not be found again: review once more.`;
        return `${done.length} places are highlighted.${left}`;
      });
    },
    clearMarks: () => {
      doing("Clearing the highlights …", async () => {
        const cleared = await host.clearMarks();
        setMarks(await host.marksLeft());
        return `${cleared} highlights are cleared; the earlier colors are back.`;
      });
    },
    use: (placed, suggestion) => {
      doing("Changing the words …", async () => {
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
      doing("Putting the words back …", async () => {
        await putBack(host, change);
        setChanges((before) => before.filter(({ id }) => id !== change.id));
        await read(false);
        return "The earlier words are back, as a tracked change.";
      });
    },
    comment: ({ ranges }, text) => {
      doing("Adding the comment …", async () => {
        const { notFound } = await host.comment(ranges[0], text);
        if (notFound.length > 0) throw new Error(changedWords);
        return "The comment stands at these words.";
      });
    },
    dismiss: (placed, reason) => {
      doing("Noting your reason in the document …", async () => {
        if (result === undefined) return undefined;
        const { ruleId: rule, quote } = placed.finding;
        const sentence = sentenceAround(result.joined, placed.finding);
        await keepDismissals([...dismissals.current, { rule, quote, sentence, reason, date: today() }]);
        setCurrent(undefined);
        return "Set aside. It is shown again if the sentence changes.";
      });
    },
    showAgain: ({ dismissal }) => {
      doing("Taking the note out of the document …", async () => {
        await keepDismissals(dismissals.current.filter((one) => one !== dismissal));
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

function sameFirst(one: JoinedText, other: JoinedText): boolean {
  return one.paragraphs[0]?.index === other.paragraphs[0]?.index;
}

/** The paragraphs that a review reads, and what they are, in words. */
async function paragraphsOf(
  host: DocumentHost,
  scope: ReviewScope,
  selected: { current: Window | undefined },
  anew: boolean,
): Promise<{ paragraphs: readonly HostParagraph[]; words: string }> {
  const all = await host.read("document");
  if (scope === "factual basis") {
    const section = factualBasis(all);
    if (section !== undefined) return { paragraphs: section, words: `the section “${section[0]?.text.trim() ?? ""}”` };
    return { paragraphs: all, words: "the whole document, because no heading names a factual basis," };
  }
  if (scope === "document") return { paragraphs: all, words: "the whole document" };
  if (anew || selected.current === undefined) {
    const chosen = await host.read("selection");
    selected.current = { first: chosen[0]?.index ?? 0, count: chosen.length, of: all.length };
  }
  const { first, count, of } = selected.current;
  return { paragraphs: all.slice(first, first + count + all.length - of), words: "the selected paragraphs" };
}
