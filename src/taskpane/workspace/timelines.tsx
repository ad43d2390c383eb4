import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import {
  drawEncounter,
  drawMitigation,
  tabulateEncounter,
  tabulateMitigation,
  type CaseFile,
  type TimelinePicture,
  type TimelineTable,
} from "../../case";
import { documentOfPicture, documentOfTable } from "../../docx";
import type { DocumentHost } from "../../host/document-host";
import { checkedCase } from "../engine/checked-case";
import type { Keep } from "../work/keep";
import { allKept } from "../work/kept-case";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";

/** Dots of the picture for each point on the page: 216 to the inch. */
const sharpness = 3;

/** A timeline as it can be put into a document. */
interface Timeline {
  readonly table: TimelineTable;
  /** Undefined where fewer than two moments have a time. */
  readonly picture: TimelinePicture | undefined;
}

function timelinesOf(file: CaseFile): Timeline[] {
  const day = file.today ?? today();
  return [
    { table: tabulateEncounter(file), picture: drawEncounter(file) },
    { table: tabulateMitigation(file, day), picture: drawMitigation(file, day) },
  ].flatMap(({ table, picture }) => (table === undefined ? [] : [{ table, picture }]));
}

function addressOf({ svg }: TimelinePicture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

async function png(drawn: TimelinePicture): Promise<Uint8Array> {
  const image = new Image();
  image.src = addressOf(drawn);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = drawn.width * sharpness;
  canvas.height = Math.ceil(drawn.height * sharpness);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, "image/png");
  });
  if (blob === null) throw new Error("This browser could not draw the picture.");
  return new Uint8Array(await blob.arrayBuffer());
}

/** Shows the encounter and the mitigation of the open case as pictures, and puts one into the document: as a picture, or as a table. */
export function Timelines({ host, keep }: { readonly host: DocumentHost; readonly keep: Keep }): ReactElement {
  const [timelines, setTimelines] = useState<readonly Timeline[]>();
  const [said, setSaid] = useState("");
  useEffect(() => {
    allKept(keep).then(
      ([last]) => {
        const file = last === undefined ? undefined : checkedCase(last.facts).case;
        setTimelines(file === undefined ? [] : timelinesOf(file));
      },
      (error: unknown) => {
        setSaid(wordsOf(error));
      },
    );
  }, [keep]);
  const insert = (what: string, made: Promise<Uint8Array>): void => {
    made
      .then((bytes) => host.insert(bytes, "selection"))
      .then(
        () => {
          setSaid(`The ${what} is in the document, where the cursor stood.`);
        },
        (error: unknown) => {
          setSaid(wordsOf(error));
        },
      );
  };
  return (
    <section className="ws-timelines" aria-label="Timelines" tabIndex={0}>
      {timelines?.length === 0 ? <p>The open case has no moments and no events yet. Add them under Facts.</p> : null}
      {timelines?.map(({ table, picture }) => (
        <figure key={table.caption}>
          <figcaption>{table.caption}</figcaption>
          {picture === undefined ? (
            <p>Fewer than two moments have a time: there is nothing to draw yet.</p>
          ) : (
            <img src={addressOf(picture)} alt={picture.alt} />
          )}
          <div className="cmp-row">
            {picture === undefined ? null : (
              <Button
                size="small"
                onClick={() => {
                  insert(
                    "picture",
                    png(picture).then((bytes) => documentOfPicture({ ...picture, png: bytes })),
                  );
                }}
              >
                Put in as a picture
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                insert("table", Promise.resolve(documentOfTable(table)));
              }}
            >
              Put in as a table
            </Button>
          </div>
        </figure>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}
