import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { changeCounts, comparisonReport } from "../../../review/report";
import type { ComparedDrafts, EngineCalls } from "../../engine/calls";
import type { Keep } from "../../work/keep";
import { allKept } from "../../work/kept-case";
import { saveFile } from "../../work/save-file";
import { today } from "../../work/today";
import { wordsOf } from "../../work/words-of";
import { DifferenceList } from "./difference-list";
import { DraftChoice } from "./draft-choice";
import { DraftColumn } from "./draft-column";
import type { DraftText } from "./draft-text";
import { paintDraft, paragraphOf, placeInOther, type Side } from "./paint";

/** What is on the page: the drafts, and what came of holding them against each other. */
interface Result {
  readonly earlier: DraftText;
  readonly later: DraftText;
  readonly compared: ComparedDrafts;
  /** Title of the case that the words were held against. */
  readonly caseTitle: string | undefined;
}

/** Two drafts of a factual basis side by side, with the risks that the later one adds, removes, moves and rewords. */
export function CompareView({
  engine,
  keep,
  open,
  close,
}: {
  readonly engine: EngineCalls;
  readonly keep: Keep;
  /** Gives the open document's text. */
  readonly open: () => DraftText;
  readonly close: () => void;
}): ReactElement {
  const place = useRef<HTMLElement>(null);
  const [earlier, setEarlier] = useState<DraftText>();
  const [later, setLater] = useState<DraftText>();
  const [result, setResult] = useState<Result>();
  const [said, setSaid] = useState("");
  const [withUnchanged, setWithUnchanged] = useState(false);
  const [current, setCurrent] = useState<number>();

  useEffect(() => {
    if (earlier === undefined || later === undefined) return undefined;
    let gone = false;
    const compare = async (): Promise<void> => {
      const kept = (await allKept(keep).catch(() => []))[0];
      const tell = (words: string): void => {
        if (!gone) setSaid(words);
      };
      const compared = await engine.compare(earlier.text, later.text, kept?.facts, tell);
      if (gone) return;
      const caseTitle = compared.caseProblems.length === 0 ? kept?.title : undefined;
      setResult({ earlier, later, compared, caseTitle });
      setCurrent(undefined);
      setSaid("");
    };
    compare().catch((error: unknown) => {
      if (!gone) setSaid(wordsOf(error));
    });
    return () => {
      gone = true;
    };
  }, [earlier, later, engine, keep]);

  const painted = useMemo(() => {
    if (result === undefined) return undefined;
    const { earlier: old, later: fresh, compared } = result;
    return {
      earlier: paintDraft(old.text, compared.earlier, compared.changes, "earlier"),
      later: paintDraft(fresh.text, compared.later, compared.changes, "later"),
    };
  }, [result]);

  const changes = result?.compared.changes ?? [];
  const shown = changes.flatMap(({ kind }, at) => (withUnchanged || kind !== "unchanged" ? [at] : []));

  const choose = (at: number): void => {
    setCurrent(at);
    if (result !== undefined && place.current !== null) showChange(place.current, result, at);
  };
  const step = (by: 1 | -1): void => {
    const from = current === undefined ? -1 : shown.indexOf(current);
    const next = shown[from < 0 ? (by === 1 ? 0 : shown.length - 1) : (from + by + shown.length) % shown.length];
    if (next !== undefined) choose(next);
  };

  // The keys hold wherever the focus is while the drafts are shown; it comes into the view, and goes back to where it was.
  const keys = useRef({ step, close });
  keys.current = { step, close };
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    const pressed = ({ altKey, key }: KeyboardEvent): void => {
      if (altKey && key === "ArrowDown") keys.current.step(1);
      if (altKey && key === "ArrowUp") keys.current.step(-1);
      if (key === "Escape") keys.current.close();
    };
    addEventListener("keydown", pressed);
    return () => {
      removeEventListener("keydown", pressed);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <main ref={place} className="cmp" aria-label="Two drafts side by side" tabIndex={-1}>
      <div className="cmp-choices">
        <DraftChoice title="Earlier draft" chosen={earlier} open={open} choose={setEarlier} />
        <DraftChoice title="Later draft" chosen={later} open={open} choose={setLater} />
        <section className="cmp-summary" aria-label="What changed">
          <p role="status">
            {said !== "" || result === undefined ? said : `${capital(changeCounts(changes))}.${heldAgainst(result)}`}
          </p>
          <div className="cmp-row">
            <Button
              size="small"
              disabled={shown.length === 0}
              title="Alt+Up"
              onClick={() => {
                step(-1);
              }}
            >
              Previous
            </Button>
            <Button
              size="small"
              disabled={shown.length === 0}
              title="Alt+Down"
              onClick={() => {
                step(1);
              }}
            >
              Next
            </Button>
            <Button
              size="small"
              disabled={result === undefined}
              onClick={() => {
                globalThis.print();
              }}
            >
              Print
            </Button>
            <Button
              size="small"
              disabled={result === undefined}
              onClick={() => {
                if (result !== undefined) saveReport(result);
              }}
            >
              Save the report
            </Button>
            <Button size="small" onClick={close}>
              Back to the document
            </Button>
          </div>
          <Checkbox
            label="List what stands as before"
            checked={withUnchanged}
            onChange={(_, { checked }) => {
              setWithUnchanged(checked === true);
            }}
          />
        </section>
      </div>
      {result === undefined || painted === undefined ? null : (
        <div className="cmp-drafts">
          <DraftColumn
            side="earlier"
            title={`Earlier: ${result.earlier.name}`}
            paragraphs={painted.earlier}
            changes={changes}
          />
          <DraftColumn
            side="later"
            title={`Later: ${result.later.name}`}
            paragraphs={painted.later}
            changes={changes}
          />
          <section className="cmp-differences" aria-label="Differences" tabIndex={0}>
            <h2>Differences</h2>
            <DifferenceList changes={changes} shown={shown} current={current} choose={choose} />
            <p className="cmp-note">
              Words that no rule matches are not thereby safe. Struck: only in the earlier draft. Underlined: only in
              the later.
            </p>
          </section>
        </div>
      )}
    </main>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function heldAgainst({ compared, caseTitle }: Result): string {
  const [problem] = compared.caseProblems;
  if (problem !== undefined) return ` The case is not in order, so the drafts were read without it: ${problem.reason}`;
  return caseTitle === undefined ? "" : ` Held against the facts of: ${caseTitle}.`;
}

function saveReport({ earlier, later, compared }: Result): void {
  const report = comparisonReport(compared, {
    oldFile: earlier.name,
    newFile: later.name,
    format: "html",
    date: today(),
  });
  saveFile("Two drafts compared.html", report, "text/html");
}

/** Brings a change into view in both drafts; where a draft lacks it, the place where it would stand. */
function showChange(view: HTMLElement, { earlier, later, compared }: Result, at: number): void {
  const change = compared.changes[at];
  for (const mark of view.querySelectorAll("mark[aria-current]")) mark.removeAttribute("aria-current");
  const placeIn = (side: Side): Element | undefined => {
    const column = view.querySelector(`.cmp-column[data-side="${side}"]`);
    const marks = [...(column?.querySelectorAll(`mark[data-change="${String(at)}"]`) ?? [])];
    for (const mark of marks) mark.setAttribute("aria-current", "true");
    if (marks[0] !== undefined) return marks[0];
    const [text, sentences, own] =
      side === "earlier" ? [earlier.text, compared.later, change?.new] : [later.text, compared.earlier, change?.old];
    const paragraph = paragraphOf(text, placeInOther(sentences, own?.start ?? 0));
    return column?.querySelectorAll(".cmp-text > p")[paragraph];
  };
  // Where the drafts stand one below the other, the draft that has the words is the one to see: it comes last.
  const sides: readonly Side[] = change?.new === undefined ? ["later", "earlier"] : ["earlier", "later"];
  for (const side of sides) placeIn(side)?.scrollIntoView({ block: "center" });
}
