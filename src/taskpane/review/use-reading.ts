import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentHost } from "../../host/document-host";
import { HostError } from "../../host/host-error";
import { timed } from "../app/timed";
import type { CaseJson, EngineCalls, Told } from "../engine/calls";
import { dismissalsName, readDismissals, type Dismissal } from "./dismissals";
import { joinParagraphs, type JoinedText } from "./joined-text";
import { placeFindings } from "./place-findings";
import type { ReviewResult } from "./review-result";
import { paragraphsOf, type ReviewScope, type Window } from "./scope";

/** What was read in the document and what was found in it, with what the attorney set aside. */
export interface Reading {
  readonly result: ReviewResult | undefined;
  /** Reads a part of the document and reviews it, whatever was read before. */
  begin(scope: ReviewScope, told: Told): Promise<void>;
  /** Reads the same part again; does nothing where neither the words nor the case have changed, or where nothing was read yet. */
  again(): Promise<void>;
  /** Findings that are set aside in this document. */
  dismissals(): readonly Dismissal[];
  /** Leaves what is set aside in the document, and shows it so. */
  keepDismissals(next: readonly Dismissal[]): Promise<void>;
}

/** Reads the document and reviews it; again by itself when the case changes. */
export function useReading(host: DocumentHost, engine: EngineCalls, facts: CaseJson | undefined): Reading {
  const [result, setResult] = useState<ReviewResult>();
  const scope = useRef<ReviewScope>(undefined);
  const selected = useRef<Window>(undefined);
  const dismissals = useRef<readonly Dismissal[]>([]);
  const unread = useRef<readonly string[] | undefined>([]);
  const lastRead = useRef<{ joined: JoinedText; facts: CaseJson | undefined }>(undefined);
  const latest = useRef({ result, facts });
  latest.current = { result, facts };

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
      setResult({ joined, findings, whole, rules, read: words, caseProblems, unread: unread.current });
    },
    [host, engine],
  );

  const begin = useCallback(
    async (wanted: ReviewScope, told: Told): Promise<void> => {
      scope.current = wanted;
      dismissals.current = readDismissals(await host.recall(dismissalsName));
      // Of selected paragraphs, a person sees for himself what is among them.
      unread.current = wanted === "selection" ? [] : await unreadOf(host);
      await read(true, told);
    },
    [host, read],
  );

  const again = useCallback(() => read(false), [read]);

  // The case has changed: the same words are held against it anew.
  useEffect(() => {
    again().catch(() => undefined);
  }, [facts, again]);

  const keepDismissals = useCallback(
    async (next: readonly Dismissal[]): Promise<void> => {
      await host.remember(dismissalsName, next.length === 0 ? undefined : JSON.stringify(next));
      dismissals.current = next;
      const shown = latest.current.result;
      if (shown === undefined) return;
      const found = shown.findings.map(({ finding }) => finding);
      setResult({ ...shown, findings: placeFindings(shown.joined, found, next) });
    },
    [host],
  );

  return { result, begin, again, dismissals: () => dismissals.current, keepDismissals };
}

/** Words of text boxes; undefined where the host could not say. A review is worth having without them, but not after it was stopped. */
async function unreadOf(host: DocumentHost): Promise<readonly string[] | undefined> {
  try {
    return await host.unread();
  } catch (error) {
    if (error instanceof HostError && (error.fault === "stopped" || error.fault === "gone")) throw error;
    return undefined;
  }
}

function sameFirst(one: JoinedText, other: JoinedText): boolean {
  return one.paragraphs[0]?.index === other.paragraphs[0]?.index;
}
