import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { withFact } from "../edit";
import { FactField } from "../form/fact-field";
import { useFormTools, useFormView } from "../form/form-context";
import { useFormStyles } from "../form/form-styles";
import { GroupFields } from "../form/group-fields";
import { Icon } from "../form/icons";
import { shapeAt } from "../form/sections";
import { focusSoon } from "../form/use-list";
import { groupOf } from "../path";
import { customKinds, customLabel, customName, isNested, kindOf, kindWords, type CustomKind } from "./custom-value";

/** Facts of the firm's own, under names that templates reach as `custom.…`: added, typed, renamed, removed. */
export function CustomFacts(): ReactElement {
  const styles = useFormStyles();
  const { facts } = useFormView();
  // A type that was chosen counts until its value shows the type by itself.
  const [kinds, setKinds] = useState<Readonly<Record<string, CustomKind>>>({});
  const custom = groupOf(facts["custom"]);
  // What may be anything has no field of its own; where the case has it, it is shown among the others.
  const declared = (shapeAt(useFormTools().shape, ["custom"])?.fields ?? []).filter(({ kind }) => kind !== "any");
  const names = new Set(declared.map(({ name }) => name));
  return (
    <>
      {declared.length === 0 ? null : (
        <>
          <p className={styles.note}>Facts that your libraries ask for beside those of the case.</p>
          <GroupFields fields={declared} path={["custom"]} title="Custom facts" />
        </>
      )}
      <p className={styles.note}>Facts that the form does not have. A template prints one as its name stands here.</p>
      {Object.entries(custom)
        .filter(([name]) => !names.has(name))
        .map(([name, value]) => (
          <CustomFact key={name} name={name} value={value} kind={kinds[name] ?? kindOf(value)} custom={custom} />
        ))}
      <AddCustom
        taken={[...names, ...Object.keys(custom)]}
        added={(name, kind) => {
          setKinds((before) => ({ ...before, [name]: kind }));
        }}
      />
    </>
  );
}

function CustomFact({
  name,
  value,
  kind,
  custom,
}: {
  readonly name: string;
  readonly value: unknown;
  readonly kind: CustomKind;
  readonly custom: Readonly<Record<string, unknown>>;
}): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const [renaming, setRenaming] = useState<string>();
  const next = renaming === undefined ? undefined : customName(renaming);
  const trouble =
    renaming === undefined
      ? undefined
      : next === undefined
        ? "A name needs a letter."
        : next !== name && Object.hasOwn(custom, next)
          ? "Another custom fact has this name."
          : undefined;
  const rename = (): void => {
    if (next === undefined || trouble !== undefined) return;
    const renamed = Object.fromEntries(Object.entries(custom).map(([old, own]) => [old === name ? next : old, own]));
    tools.edit((facts) => ({ ...facts, custom: renamed }), { label: `${customLabel(name)} renamed` });
    tools.say(`Renamed to ${next}.`);
    setRenaming(undefined);
  };
  return (
    <div className={styles.field}>
      {isNested(value) ? (
        <div>
          <p className={styles.label}>{customLabel(name)}</p>
          <p
            className={styles.note}
          >{`${JSON.stringify(value).slice(0, 300)} (a group of facts; it is changed in the case file)`}</p>
        </div>
      ) : (
        <FactField
          at={`custom.${name}`}
          path={["custom", name]}
          kind={kind}
          title={customLabel(name)}
          description={`${kindWords[kind]}.`}
          value={value === "" ? undefined : value}
          choices={
            kind === "yes-no"
              ? [
                  { id: "yes", words: "Yes" },
                  { id: "no", words: "No" },
                ]
              : undefined
          }
          numbers={false}
          long={kind === "lines" || (typeof value === "string" && value.length > 34)}
          whole
          problem={undefined}
          missing={false}
          sourceAt={undefined}
          source={undefined}
          kept=""
        />
      )}
      <div className={styles.listHead}>
        <code className={styles.note}>{`{{custom.${name}}}`}</code>
        <span className={styles.grow} />
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Rename ${customLabel(name)}`}
          onClick={() => {
            setRenaming(renaming === undefined ? name : undefined);
          }}
        >
          Rename
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="remove" />}
          aria-label={`Remove ${customLabel(name)}`}
          onClick={() => {
            tools.edit((facts) => withFact(facts, ["custom", name], undefined), {
              label: `${customLabel(name)} removed`,
            });
            tools.say(`${customLabel(name)} removed. Undo puts it back.`);
            focusSoon(() => document.getElementById("add-custom"));
          }}
        />
      </div>
      {renaming === undefined ? null : (
        <div className={styles.source}>
          <Field label="New name" {...(trouble === undefined ? {} : { validationMessage: trouble })}>
            <Input
              value={renaming}
              onChange={(_, { value: typed }) => {
                setRenaming(typed);
              }}
              onKeyDown={({ key }) => {
                if (key === "Enter") rename();
              }}
            />
          </Field>
          <div className={styles.listHead}>
            <Button size="small" appearance="primary" disabled={trouble !== undefined} onClick={rename}>
              Take the name
            </Button>
            <span className={styles.note}>Templates that use the old name must be changed too.</span>
          </div>
        </div>
      )}
    </div>
  );
}

function AddCustom({
  taken,
  added,
}: {
  readonly taken: readonly string[];
  readonly added: (name: string, kind: CustomKind) => void;
}): ReactElement {
  const styles = useFormStyles();
  const tools = useFormTools();
  const [label, setLabel] = useState("");
  const [kind, setKind] = useState<CustomKind>("text");
  const name = customName(label);
  const trouble =
    label.trim() === ""
      ? undefined
      : name === undefined
        ? "A name needs a letter."
        : taken.includes(name)
          ? "There is a custom fact of this name."
          : undefined;
  const add = (): void => {
    if (name === undefined || trouble !== undefined) return;
    added(name, kind);
    tools.edit((facts) => ({ ...facts, custom: { ...groupOf(facts["custom"]), [name]: "" } }), {
      label: `${label} added`,
    });
    setLabel("");
    focusSoon(() => document.getElementById(`fact-custom.${name}`));
  };
  return (
    <div className={styles.source}>
      <div className={styles.fields}>
        <Field label="New fact" {...(trouble === undefined ? {} : { validationMessage: trouble })}>
          <Input
            id="add-custom"
            input={{ size: 1 }}
            placeholder="Intake number"
            value={label}
            onChange={(_, { value }) => {
              setLabel(value);
            }}
            onKeyDown={({ key }) => {
              if (key === "Enter") add();
            }}
          />
        </Field>
        <Field label="Type">
          <Select
            value={kind}
            onChange={(_, { value }) => {
              setKind(customKinds.find((one) => one === value) ?? "text");
            }}
          >
            {customKinds.map((one) => (
              <option key={one} value={one}>
                {kindWords[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.listHead}>
        <Button
          size="small"
          icon={<Icon name="add" />}
          disabled={name === undefined || trouble !== undefined}
          onClick={add}
        >
          Add the fact
        </Button>
        {name === undefined ? null : <code className={styles.note}>{`{{custom.${name}}}`}</code>}
      </div>
    </div>
  );
}
