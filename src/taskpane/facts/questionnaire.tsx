import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaperForm } from "../engine/calls";
import { withEntries } from "./edit";
import { FactField } from "./form/fact-field";
import { useFormTools, useFormView } from "./form/form-context";
import { useFormStyles } from "./form/form-styles";
import { OneField } from "./form/group-fields";
import { Icon } from "./form/icons";
import { shapeAt } from "./form/sections";
import { parsePath, valueAt } from "./path";

type Question = PaperForm["sections"][number]["fields"][number];

/** What a paper needs and the case does not say, in the paper's order; what an answer brings up is asked next. Answers go into the case. */
export function Questionnaire({ asked }: { readonly asked: PaperForm }): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const { shown, missing } = useFormView();
  const sections = asked.sections
    .map(({ path, title, fields }) => ({
      ...{ path, title },
      questions: fields.filter((field) => shown?.(parsePath(field.path)) === true),
    }))
    .filter(({ questions }) => questions.length > 0);
  const empty = asked.lists.filter(({ entries }) => entries === 0);
  return (
    <>
      <p className={styles.note} role="status">
        {missing.size === 0
          ? "The paper has everything that it prints."
          : `The paper prints ${missing.size} ${missing.size === 1 ? "fact" : "facts"} that the case does not say.`}
      </p>
      {sections.map(({ path, title, questions }) => (
        <section key={path} aria-label={title}>
          <h3 className={styles.groupTitle}>{title}</h3>
          <div className={styles.fields}>
            {questions.map((question) => (
              <Answer key={question.path} question={question} />
            ))}
          </div>
        </section>
      ))}
      {empty.length === 0 ? null : (
        <section aria-label="Lists">
          <h3 className={styles.groupTitle}>Are there any of these?</h3>
          {empty.map(({ path, item }) => (
            <Button
              key={path}
              size="small"
              icon={<Icon name="add" />}
              onClick={() => {
                tools.edit((facts) => withEntries(facts, parsePath(path), [{}]), { label: `${item} added` });
                tools.say(`${item} added.`);
              }}
            >
              {`Add ${item.toLowerCase()}`}
            </Button>
          ))}
        </section>
      )}
    </>
  );
}

/** One question, with the control of its type. */
function Answer({
  question: { path: at, title, description, missing },
}: {
  readonly question: Question;
}): ReactElement {
  const { shape } = useFormTools();
  const { facts, problems } = useFormView();
  const path = parsePath(at);
  const parent = path.slice(0, -1);
  const field = shapeAt(shape, path);
  const siblings = shapeAt(shape, parent)?.fields ?? [];
  if (field !== undefined) return <OneField field={field} fields={siblings} path={parent} />;
  // Beneath a fact that may be anything there are names, and no shape.
  return (
    <FactField
      at={at}
      path={path}
      kind="text"
      title={title}
      description={description}
      value={valueAt(facts, path)}
      choices={undefined}
      numbers={false}
      long
      whole
      problem={problems.get(at)}
      missing={missing}
      sourceAt={undefined}
      source={undefined}
    />
  );
}
