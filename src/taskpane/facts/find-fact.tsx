import { Input } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { everyField, findFacts } from "./form/find";
import { useFormTools, useFormView } from "./form/form-context";
import { useFormStyles } from "./form/form-styles";
import { pathText } from "./path";

/** So many facts are offered; who looks for more names the fact more closely. */
const most = 12;

/** Search for a fact by its name, its place or what it says; choosing one opens it. */
export function FindFact(): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const { facts } = useFormView();
  const [sought, setSought] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const wanted = useDeferredValue(sought);
  const found = useMemo(
    () => (wanted.trim() === "" ? [] : findFacts(everyField(tools.shape, facts), wanted, most)),
    [wanted, tools.shape, facts],
  );
  const step = (event: KeyboardEvent): void => {
    const stops = [...(place.current?.querySelectorAll<HTMLElement>("input, li button") ?? [])];
    const now = stops.findIndex((stop) => stop === document.activeElement);
    if (event.key === "Escape") setSought("");
    if (event.key === "Escape") stops[0]?.focus();
    else if (event.key === "ArrowDown") stops[now + 1]?.focus();
    else if (event.key === "ArrowUp") stops[Math.max(0, now - 1)]?.focus();
    else if (event.key === "Enter" && now === 0) stops[1]?.click();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={place} role="search" aria-label="Facts" className={styles.field} onKeyDown={step}>
      <Input
        type="search"
        aria-label="Find a fact"
        placeholder="Find a fact"
        value={sought}
        onChange={(_, { value }) => {
          setSought(value);
        }}
      />
      <div role="status" className={styles.hidden}>
        {wanted.trim() === "" ? "" : found.length === 1 ? "1 fact found" : `${found.length} facts found`}
      </div>
      {wanted.trim() === "" ? null : found.length === 0 ? (
        <p className={styles.note}>No fact of the form has these words.</p>
      ) : (
        <ul className={styles.entries} aria-label="Facts found">
          {found.map((fact) => (
            <li key={pathText(fact.path)} className={styles.entry}>
              <button
                type="button"
                className={styles.entryHead}
                style={{ gridTemplateColumns: "minmax(0, 1fr) auto", paddingLeft: "10px" }}
                onClick={() => {
                  setSought("");
                  tools.reveal(fact.path);
                }}
              >
                <span className={styles.entryTitle}>
                  {fact.title}
                  <span className={styles.entryDetail}>{fact.place}</span>
                </span>
                <span className={styles.entryFigures}>{fact.shown.slice(0, 40)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
