import { useCallback, useEffect, useState, type ReactElement } from "react";
import { Busy, Notice } from "../app/notice";
import { useStyles } from "../app/styles";
import type { Keep } from "../work/keep";
import { wordsOf } from "../work/words-of";
import { AddLibrary } from "./add-library";
import type { Listing, LibrarySource, Offer, Wanted } from "./calls";
import { startLibraryEngine, type LibraryEngine } from "./client";
import { Conflicts } from "./conflicts";
import { Entries } from "./entries";
import { removeLibrary, takeLibrary } from "./installed";
import type { OwnLevel } from "./installed-library";
import { LayerList } from "./layer-list";
import { Offered } from "./offered";

interface LibraryTabProps {
  readonly keep: Keep;
  /** Told once another library is in use, or one no longer is. */
  readonly changed: () => void;
  readonly openPaper: (name: string) => void;
}

/** The libraries that papers come from: which there are, what they give together, and adding, updating and removing them. */
export function LibraryTab(props: LibraryTabProps): ReactElement {
  const [engine, setEngine] = useState<LibraryEngine>();
  useEffect(() => {
    const started = startLibraryEngine();
    setEngine(started);
    return () => {
      started.end();
    };
  }, []);
  return engine === undefined ? <Busy words="Opening …" /> : <Libraries {...props} engine={engine} />;
}

function Libraries({
  keep,
  changed,
  openPaper,
  engine,
}: LibraryTabProps & { readonly engine: LibraryEngine }): ReactElement {
  const styles = useStyles();
  const [listing, setListing] = useState<Listing>();
  const [offer, setOffer] = useState<Offer & { readonly level: OwnLevel }>();
  const [busy, setBusy] = useState<string>();
  const [said, setSaid] = useState<{ readonly words: string; readonly intent: "success" | "error" }>();
  const list = useCallback(async (): Promise<void> => {
    setListing(await engine.list());
  }, [engine]);
  useEffect(() => {
    list().catch((error: unknown) => {
      setSaid({ words: wordsOf(error), intent: "error" });
    });
  }, [list]);

  const doing = (words: string, work: () => Promise<string | undefined>): void => {
    setBusy(words);
    setSaid(undefined);
    work()
      .then(
        (done) => {
          setSaid(done === undefined ? undefined : { words: done, intent: "success" });
        },
        (error: unknown) => {
          setSaid({ words: wordsOf(error), intent: "error" });
        },
      )
      .finally(() => {
        setBusy(undefined);
      });
  };
  const look = (words: string, source: () => Promise<LibrarySource>, wanted: Wanted, level: OwnLevel): void => {
    setOffer(undefined);
    doing(words, async () => {
      const found = await engine.look(await source(), wanted);
      if (found.same)
        return `${found.manifest.id} ${found.manifest.version} is installed already: nothing has changed.`;
      setOffer({ ...found, level });
      return undefined;
    });
  };
  const take = async (taken: Offer & { readonly level: OwnLevel }): Promise<string> => {
    await takeLibrary(keep, taken, taken.level);
    setOffer(undefined);
    changed();
    await list();
    return `${taken.manifest.id} ${taken.manifest.version} is in use.`;
  };
  return (
    <>
      <Busy words={busy} />
      {said === undefined ? null : <Notice intent={said.intent}>{said.words}</Notice>}
      {offer === undefined ? null : (
        <Offered
          offer={offer}
          take={() => {
            doing("Keeping the library on this computer …", () => take(offer));
          }}
          leave={() => {
            setOffer(undefined);
          }}
        />
      )}
      {listing === undefined ? (
        <Busy words={said === undefined ? "Reading the libraries …" : undefined} />
      ) : (
        <>
          <LayerList
            libraries={listing.libraries}
            busy={busy !== undefined}
            update={({ manifest: { id }, installed, level }) => {
              const { source = "", key } = installed ?? {};
              const wanted = { id, ...(key === undefined ? {} : { key }) };
              if (level !== "built-in")
                look(`Looking for an update of ${id} …`, () => Promise.resolve(source), wanted, level);
            }}
            remove={(id) => {
              doing("Removing …", async () => {
                await removeLibrary(keep, id);
                changed();
                await list();
                return `${id} is off this computer.`;
              });
            }}
          />
          <Conflicts conflicts={listing.conflicts} compare={engine.compare} />
          <AddLibrary busy={busy !== undefined} look={look} />
          <Entries entries={listing.entries} openPaper={openPaper} />
        </>
      )}
      <p className={styles.small}>
        Libraries are kept in this browser, and stay usable without a connection. Nothing of a case is ever sent to
        where they come from.
      </p>
    </>
  );
}
