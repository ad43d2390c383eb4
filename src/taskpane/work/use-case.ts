import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentHost } from "../../host/document-host";
import type { CaseJson } from "../engine/calls";
import { wordsOf } from "./words-of";
import type { Keep } from "./keep";

/** A case that is kept on this computer. */
export interface KeptCase {
  readonly key: string;
  readonly title: string;
}

interface Kept extends KeptCase {
  readonly facts: CaseJson;
  /** Milliseconds since 1970, to find the last one. */
  readonly changed: number;
}

/** The case that the pane works on. */
export interface CaseWork {
  /** False until what was kept has been looked for. */
  readonly ready: boolean;
  readonly facts: CaseJson | undefined;
  readonly title: string | undefined;
  /** Key under which the open case is kept. */
  readonly key: string | undefined;
  readonly kept: readonly KeptCase[];
  /** The document carries the case, and follows every change. */
  readonly inDocument: boolean;
  /** Why something could not be kept. */
  readonly trouble: string | undefined;
  /** Opens facts as a case of their own; one of the same name that is kept stays. */
  open(facts: CaseJson, name: string): void;
  openKept(key: string): void;
  change(facts: CaseJson): void;
  /** Takes a kept case off this computer. */
  forget(key: string): void;
  setInDocument(on: boolean): void;
}

/** Name under which a document carries its case. */
const inDocumentName = "case";
const beginning = "case/";
/** Changes are written into the document when typing rests, in milliseconds. */
const rest = 800;

/** What a case is called in the pane: its title, else its client, else its id. */
export function titleOf(facts: CaseJson): string {
  const client = facts["client"];
  const name = typeof client === "object" && client !== null ? (client as { name?: unknown }).name : undefined;
  const known = [facts["title"], name, facts["id"]].find((text) => typeof text === "string" && text.trim() !== "");
  return typeof known === "string" ? known : "Case without a name";
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "facts" in value && "title" in value && "changed" in value;
}

function sameFacts(one: CaseJson, other: CaseJson): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function allKept(keep: Keep): Promise<Kept[]> {
  const names = await keep.names(beginning);
  const read = await Promise.all(names.map((name) => keep.read(name)));
  return read.filter(isKept).sort((one, other) => other.changed - one.changed);
}

/** The case: what the document carries comes first, else the one that was worked on last. Everything typed is kept at once. */
export function useCase(host: DocumentHost, keep: Keep): CaseWork {
  const [open, setOpen] = useState<Kept>();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [ready, setReady] = useState(false);
  const [inDocument, setInDocument] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const store = useCallback(
    (next: Kept) => {
      setOpen(next);
      setKept((before) => [next, ...before.filter(({ key }) => key !== next.key)]);
      keep.write(next.key, next).catch(() => {
        setTrouble("This browser keeps nothing for the pane: save the case as a file before you close it.");
      });
    },
    [keep],
  );

  const opened = useCallback(
    (facts: CaseJson, name: string, among: readonly Kept[]) => {
      const wanted = `${beginning}${name}`;
      let key = wanted;
      for (let number = 2; ; number += 1) {
        const other = among.find((one) => one.key === key);
        if (other === undefined || sameFacts(other.facts, facts)) break;
        key = `${wanted} ${number}`;
      }
      store({ key, title: titleOf(facts), facts, changed: Date.now() });
    },
    [store],
  );

  useEffect(() => {
    let left = false;
    const start = async (): Promise<void> => {
      const found = await allKept(keep).catch(() => []);
      const carried = await host.recall(inDocumentName).catch(() => undefined);
      if (left) return;
      setKept(found);
      if (carried !== undefined) {
        const facts = JSON.parse(carried) as CaseJson;
        opened(facts, String(facts["id"] ?? titleOf(facts)), found);
        setInDocument(true);
      } else setOpen(found[0]);
    };
    void start()
      .catch((error: unknown) => {
        setTrouble(`The case in this document could not be read: ${wordsOf(error)}`);
      })
      .finally(() => {
        setReady(true);
      });
    return () => {
      left = true;
    };
  }, [host, keep, opened]);

  const write = useCallback(
    (facts: CaseJson | undefined) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        host.remember(inDocumentName, facts === undefined ? undefined : JSON.stringify(facts)).then(
          () => {
            setTrouble(undefined);
          },
          (error: unknown) => {
            setTrouble(`The document did not take the case: ${wordsOf(error)}`);
          },
        );
      }, rest);
    },
    [host],
  );

  return {
    ready,
    facts: open?.facts,
    title: open?.title,
    key: open?.key,
    kept,
    inDocument,
    trouble,
    open: (facts, name) => {
      opened(facts, name, kept);
      setInDocument(false);
    },
    openKept: (key) => {
      const found = kept.find((one) => one.key === key);
      if (found === undefined) return;
      store({ ...found, changed: Date.now() });
      setInDocument(false);
    },
    change: (facts) => {
      if (open === undefined) return;
      store({ key: open.key, title: titleOf(facts), facts, changed: Date.now() });
      if (inDocument) write(facts);
    },
    forget: (key) => {
      setKept((before) => before.filter((one) => one.key !== key));
      if (open?.key === key) setOpen(undefined);
      void keep.forget(key);
    },
    setInDocument: (on) => {
      setInDocument(on);
      write(on ? open?.facts : undefined);
    },
  };
}
