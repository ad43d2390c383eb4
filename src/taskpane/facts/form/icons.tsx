import type { ReactElement } from "react";

/** Line drawings, 16 pixels, in the colour of the text around them. */
const paths = {
  chevron: "M6 4l4 4-4 4",
  add: "M8 3v10M3 8h10",
  remove: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5",
  up: "M8 13V3.5M4 7l4-4 4 4",
  down: "M8 3v9.5M4 9l4 4 4-4",
  undo: "M6 3L3 6l3 3M3.3 6H9a3.75 3.75 0 0 1 0 7.5H6",
  redo: "M10 3l3 3-3 3M12.7 6H7a3.75 3.75 0 0 0 0 7.5h3",
  source: "M4 2.5h5l3 3V13.5H4zM9 2.5v3h3M6 8.5h4M6 11h4",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

/** Names of the drawings. */
export type IconName = keyof typeof paths;

/** A drawing beside words or within a labelled button; never read aloud. */
export function Icon({ name, turned = false }: { readonly name: IconName; readonly turned?: boolean }): ReactElement {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0, transform: turned ? "rotate(90deg)" : undefined }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
