import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useStyles } from "../app/styles";
import { byKind } from "./paper-kinds";
import type { PaperWork } from "./use-paper";

/** The paper to draft: searched by words of its title, those used last first, the others by kind. */
export function PaperChoice({ paper }: { readonly paper: PaperWork }): ReactElement {
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const words = sought.toLowerCase().split(/\s+/u);
  const shown = paper.papers.filter(({ name, title }) =>
    words.every((word) => `${title} ${name}`.toLowerCase().includes(word)),
  );
  return (
    <section className={styles.section} aria-label="Paper">
      <h2 className={styles.heading}>Paper</h2>
      <Field label="Search papers">
        <Input
          type="search"
          value={sought}
          onChange={(_, { value }) => {
            setSought(value);
          }}
        />
      </Field>
      <Field
        label="Paper to draft"
        {...(shown.length === 0 ? { validationMessage: "No paper has these words in its title." } : {})}
      >
        <Select
          value={shown.some(({ name }) => name === paper.chosen) ? paper.chosen : ""}
          onChange={(_, { value }) => {
            if (value !== "") paper.choose(value);
          }}
        >
          <option value="">{sought === "" ? "Choose a paper …" : `Choose one of ${shown.length} …`}</option>
          {byKind(shown, paper.recent).map(({ title, papers }) => (
            <optgroup key={title} label={title}>
              {papers.map(({ name, title: paperTitle, from: { level, library, version } }) => (
                <option key={name} value={name}>
                  {level === "built-in" ? paperTitle : `${paperTitle} (${level}: ${library} ${version})`}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </section>
  );
}
