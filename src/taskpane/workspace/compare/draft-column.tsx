import { memo, type ReactElement, type ReactNode } from "react";
import type { DraftChange } from "../../../review";
import type { Piece, Side } from "./paint";

/** One draft with its risks and changed sentences marked, in words as well as in color. */
export const DraftColumn = memo(function DraftColumn({
  side,
  title,
  paragraphs,
  changes,
}: {
  readonly side: Side;
  readonly title: string;
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly changes: readonly DraftChange[];
}): ReactElement {
  return (
    <section className="cmp-column" data-side={side} aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <div className="cmp-text">
        {paragraphs.map((pieces, at) => (
          // A draft's paragraphs never change places while it is shown.
          <p key={at}>
            {pieces.map((piece, nth) => (
              <Words key={nth} piece={piece} side={side} kind={changes[piece.change ?? -1]?.kind} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
});

function Words({
  piece,
  side,
  kind,
}: {
  readonly piece: Piece;
  readonly side: Side;
  readonly kind: DraftChange["kind"] | undefined;
}): ReactNode {
  const words =
    kind === undefined ? (
      piece.text
    ) : (
      <mark className={`cmp-risk cmp-${kind}`} data-change={piece.change}>
        {piece.begins === true && kind !== "unchanged" ? <span className="cmp-tag">{kind}</span> : null}
        {piece.text}
      </mark>
    );
  if (piece.fate === "only here") return side === "earlier" ? <del>{words}</del> : <ins>{words}</ins>;
  if (piece.fate === "same") return words;
  return (
    <span
      className={`cmp-sentence-${piece.fate}`}
      title={piece.fate === "moved" ? "Moved sentence" : "Reworded sentence"}
    >
      {words}
    </span>
  );
}
