import type { DocumentHost } from "../../host/document-host";
import type { CaseJson } from "../engine/calls";
import { readCarried, writeCarried, type Carried } from "./carried";
import type { CaseState, ConflictChoice } from "./case-state";
import { CaseWriter } from "./case-writer";
import { edited, noHistory, redone, undone, type Edit, type History } from "./history";
import type { Keep } from "./keep";
import { allKept, freeKey, isKeptFacts, keyOf, sameFacts, titleOf, type KeptFacts } from "./kept-case";
import { wordsOf } from "./words-of";

/** Changes are written into the document when typing rests, in milliseconds. */
const rest = 800;

/** How panes of this computer tell each other that a case was kept. */
interface Told {
  readonly key: string;
  readonly version: string | undefined;
}

const anyEdit: Edit = { label: "Change" };

/**
 * The case that a pane works on. Everything typed is kept at once; what another pane keeps is taken over where nothing here is on its way, and
 * never written over; a copy in the document follows, and where it says something else than this computer, the person chooses.
 */
export class CaseDesk {
  readonly #host: DocumentHost;
  readonly #keep: Keep;
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;
  #writer: CaseWriter | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of a conflict with another pane: the key that both wrote to, and the version that is kept there. */
  #theirs: KeptFacts | undefined;
  #carried: Carried | undefined;
  state: CaseState = {
    ready: false,
    open: undefined,
    kept: [],
    inDocument: false,
    trouble: undefined,
    conflict: undefined,
    history: noHistory,
    undone: undefined,
  };

  constructor(host: DocumentHost, keep: Keep) {
    this.#host = host;
    this.#keep = keep;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks for what is kept and what the document carries, and listens to other panes until the returned function is called. */
  start(): () => void {
    this.#channel = new BroadcastChannel("motionwright case");
    this.#channel.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      if (data.key === this.state.open?.key) void this.#look();
    });
    const look = (): void => void this.#look();
    addEventListener("focus", look);
    void this.#begin()
      .catch((error: unknown) => {
        this.#set({ trouble: `The case in this document could not be read: ${wordsOf(error)}` });
      })
      .finally(() => {
        this.#set({ ready: true });
      });
    return () => {
      removeEventListener("focus", look);
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  async #begin(): Promise<void> {
    const kept = await allKept(this.#keep).catch(() => []);
    this.#set({ kept });
    const [last] = kept;
    if (last !== undefined) this.#take(last);
    const carried = await readCarried(this.#host);
    if (carried === undefined) return;
    const name = String(carried.facts["id"] ?? titleOf(carried.facts));
    const found = kept.find(({ key }) => key === (carried.key ?? keyOf(name)));
    this.#set({ inDocument: true });
    if (found === undefined || sameFacts(found.facts, carried.facts)) {
      if (found === undefined) this.open(carried.facts, carried.key?.replace(/^case\//u, "") ?? name, true);
      else this.#take(found);
      return;
    }
    // The document has an earlier state of what is kept here: the pane was closed before the document followed.
    if (carried.changed !== undefined && carried.changed === found.inDocument) {
      this.#take(found);
      this.#toDocument();
      return;
    }
    this.#carried = carried;
    this.#take(undefined);
    this.#set({
      conflict: {
        between: "document",
        title: found.title,
        here: found.facts,
        hereChanged: found.changed,
        there: carried.facts,
        ...(carried.changed === undefined ? {} : { thereChanged: carried.changed }),
      },
    });
  }

  /** Opens facts as a case of their own; another one of the same name that is kept stays. */
  open(facts: CaseJson, name: string, inDocument = false): void {
    const key = freeKey(name, facts, this.state.kept);
    const before = this.state.kept.find((one) => one.key === key);
    this.#take(before ?? { key, title: titleOf(facts), facts, changed: Date.now() }, before?.version);
    this.#set({ inDocument, conflict: undefined });
    this.#store({ facts });
  }

  openKept(key: string): void {
    const found = this.state.kept.find((one) => one.key === key);
    if (found === undefined) return;
    this.#take(found);
    this.#set({ inDocument: false, conflict: undefined });
    this.#store({});
    void this.#look();
  }

  change(facts: CaseJson, edit: Edit = anyEdit): void {
    const { open, history } = this.state;
    if (open !== undefined && facts !== open.facts) this.#changed(facts, edited(history, open.facts, edit));
  }

  undo(): void {
    this.#go(undone);
  }

  redo(): void {
    this.#go(redone);
  }

  /** Takes a kept case off this computer. */
  forget(key: string): void {
    this.#set({ kept: this.state.kept.filter((one) => one.key !== key) });
    if (this.state.open?.key === key) this.#take(undefined);
    void this.#keep.forget(key).catch(() => undefined);
  }

  setInDocument(on: boolean): void {
    this.#set({ inDocument: on });
    this.#toDocument();
  }

  /** Ends a conflict. */
  resolve(choice: ConflictChoice): void {
    const { conflict, open, kept } = this.state;
    if (conflict === undefined) return;
    this.#set({ conflict: undefined });
    if (conflict.between === "document") {
      const key = this.#carried?.key ?? keyOf(String(conflict.there["id"] ?? titleOf(conflict.there)));
      const found = kept.find((one) => one.key === key);
      if (found === undefined) return;
      if (choice === "both") this.open(conflict.there, `${key.replace(/^case\//u, "")} from the document`, true);
      else {
        this.#take(found);
        if (choice === "there") this.change(conflict.there, { label: "The document’s version" });
      }
      this.#toDocument();
      return;
    }
    const theirs = this.#theirs;
    this.#theirs = undefined;
    if (choice === "both" || theirs === undefined || open === undefined) return;
    this.#take(theirs);
    if (choice === "here") this.change(open.facts, { label: "This pane’s version" });
    this.forget(open.key);
  }

  #go(way: typeof undone): void {
    const { open, history, undone: last } = this.state;
    const step = open === undefined ? undefined : way(history, open.facts);
    if (step === undefined) return;
    this.#set({ undone: { edit: step.edit, number: (last?.number ?? 0) + 1 } });
    this.#changed(step.facts, step.history);
  }

  #changed(facts: CaseJson, history: History): void {
    this.#set({ history });
    this.#store({ facts });
    if (this.state.inDocument) this.#toDocument();
  }

  /** Puts another case on the desk. */
  #take(kept: KeptFacts | undefined, version = kept?.version): void {
    this.#set({ open: kept, history: noHistory, undone: undefined });
    this.#writer = new CaseWriter(this.#keep, version, {
      written: ({ key, version: now }) => this.#channel?.postMessage({ key, version: now } satisfies Told),
      refused: (theirs, mine) => {
        this.#apart(theirs, mine);
      },
      failed: () => {
        this.#set({
          trouble: "This browser keeps nothing for the pane: save the case as a file before you close it.",
        });
      },
    });
  }

  /** Another pane wrote at the same time: what was typed here is kept beside it until the person chooses. */
  #apart(theirs: KeptFacts, mine: KeptFacts): void {
    const key = freeKey(`${mine.key.replace(/^case\//u, "")} (typed beside)`, mine.facts, this.state.kept);
    const { history } = this.state;
    this.#theirs = theirs;
    this.#take({ ...mine, key }, undefined);
    this.#set({
      history,
      kept: this.state.kept.map((one) => (one.key === theirs.key ? theirs : one)),
      conflict: {
        between: "pane",
        title: theirs.title,
        here: mine.facts,
        hereChanged: mine.changed,
        there: theirs.facts,
        thereChanged: theirs.changed,
      },
    });
    this.#store({ facts: mine.facts });
  }

  #store(next: Partial<KeptFacts>): void {
    const { open, kept } = this.state;
    if (open === undefined) return;
    const facts = next.facts ?? open.facts;
    const stored: KeptFacts = {
      ...open,
      ...next,
      title: titleOf(facts),
      changed: Date.now(),
      version: crypto.randomUUID(),
    };
    this.#set({ open: stored, kept: [stored, ...kept.filter(({ key }) => key !== stored.key)] });
    this.#writer?.write(stored);
  }

  /** Takes over what another pane kept of the open case. */
  async #look(): Promise<void> {
    const { open } = this.state;
    if (open === undefined || this.#writer?.busy === true) return;
    const found = await this.#keep.read(open.key).catch(() => undefined);
    const now = this.state.open;
    const writer = this.#writer;
    if (!isKeptFacts(found) || now !== open || writer === undefined || found.version === open.version) return;
    writer.saw(found.version);
    const history = sameFacts(found.facts, open.facts)
      ? this.state.history
      : edited(this.state.history, open.facts, { label: "Change in another pane" });
    this.#set({ open: found, history, kept: [found, ...this.state.kept.filter(({ key }) => key !== found.key)] });
  }

  #toDocument(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { inDocument, open } = this.state;
      const copy: Carried | undefined =
        inDocument && open !== undefined ? { key: open.key, changed: open.changed, facts: open.facts } : undefined;
      writeCarried(this.#host, copy).then(
        () => {
          this.#set({ trouble: undefined });
          const { open: now } = this.state;
          if (copy?.changed === undefined || now === undefined || now.key !== copy.key) return;
          const noted: KeptFacts = { ...now, inDocument: copy.changed };
          this.#set({ open: noted });
          this.#writer?.write(noted);
        },
        (error: unknown) => {
          this.#set({ trouble: `The document did not take the case: ${wordsOf(error)}` });
        },
      );
    }, rest);
  }

  #set(next: Partial<CaseState>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.#listeners) listener();
  }
}
