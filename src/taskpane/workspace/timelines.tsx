import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { drawEncounter, drawMitigation, type TimelinePicture } from "../../case";
import { documentOfPicture } from "../../docx";
import type { DocumentHost } from "../../host/document-host";
import type { Keep } from "../work/keep";
import { allKept } from "../work/kept-case";
import { today } from "../work/today";
import { wordsOf } from "../work/words-of";
import { checkedCase } from "../engine/checked-case";

/** Dots of the picture for each point on the page: 216 to the inch. */
const sharpness = 3;

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

/** Shows the encounter and the mitigation of the open case as pictures, and puts one into the document. */
export function Timelines({ host, keep }: { readonly host: DocumentHost; readonly keep: Keep }): ReactElement {
  const [drawn, setDrawn] = useState<readonly TimelinePicture[]>();
  const [said, setSaid] = useState("");
  useEffect(() => {
    allKept(keep).then(
      ([last]) => {
        const file = last === undefined ? undefined : checkedCase(last.facts).case;
        const pictures = file === undefined ? [] : [drawEncounter(file), drawMitigation(file, file.today ?? today())];
        setDrawn(pictures.filter((one) => one !== undefined));
      },
      (error: unknown) => {
        setSaid(wordsOf(error));
      },
    );
  }, [keep]);
  const insert = (picture: TimelinePicture): void => {
    png(picture)
      .then((bytes) => host.insert(documentOfPicture({ ...picture, png: bytes }), "selection"))
      .then(
        () => {
          setSaid("The picture is in the document.");
        },
        (error: unknown) => {
          setSaid(wordsOf(error));
        },
      );
  };
  return (
    <section className="ws-timelines" aria-label="Timelines" tabIndex={0}>
      {drawn?.length === 0 ? <p>The open case has no moments with a time yet. Add them under Facts.</p> : null}
      {drawn?.map((picture) => (
        <figure key={picture.alt}>
          <img src={addressOf(picture)} alt={picture.alt} />
          <Button
            size="small"
            onClick={() => {
              insert(picture);
            }}
          >
            Put into the document
          </Button>
        </figure>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}
