import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { useStyles } from "../app/styles";
import type { LibrarySource, Wanted } from "./calls";
import { ownLevels, type OwnLevel } from "./installed-library";

const levelWords: Readonly<Record<OwnLevel, string>> = { firm: "Firm", office: "Office", attorney: "Attorney" };

/** Takes in where a library is, and what must hold for it. */
export function AddLibrary({
  busy,
  look,
}: {
  readonly busy: boolean;
  readonly look: (words: string, source: () => Promise<LibrarySource>, wanted: Wanted, level: OwnLevel) => void;
}): ReactElement {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ address: "", key: "", sha256: "" });
  const [level, setLevel] = useState<OwnLevel>("firm");
  const [key, sha256] = [typed.key.trim(), typed.sha256.trim()];
  const wanted: Wanted = { ...(key === "" ? {} : { key }), ...(sha256 === "" ? {} : { sha256 }) };
  const input = (name: keyof typeof typed, label: string, hint: string): ReactElement => (
    <Field label={label} hint={hint}>
      <Input
        value={typed[name]}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <section className={styles.section} aria-label="Add a library">
      <h2 className={styles.heading}>Add or update a library</h2>
      <Field label="Level" hint="Attorney goes over office, office over firm, firm over built-in.">
        <Select
          value={level}
          onChange={(_, { value }) => {
            setLevel(ownLevels.find((name) => name === value) ?? "firm");
          }}
        >
          {ownLevels.map((name) => (
            <option key={name} value={name}>
              {levelWords[name]}
            </option>
          ))}
        </Select>
      </Field>
      {input(
        "key",
        "Public key",
        "If the publisher gave you one: this and every later version must be signed with it.",
      )}
      {input("sha256", "Expected hash", "If you were told one: any other library is refused.")}
      <Button className={styles.start} size="small" disabled={busy} onClick={() => file.current?.click()}>
        Open a library file …
      </Button>
      <input
        ref={file}
        className={styles.hidden}
        type="file"
        accept=".zip"
        aria-label="Library file"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen !== undefined)
            look(
              "Checking the library …",
              async () => ({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }),
              wanted,
              level,
            );
          target.value = "";
        }}
      />
      {input(
        "address",
        "Address",
        "https, of a .zip or of a library.json with its files beside it. Its server has to allow other pages to read it (CORS); if it does not, download the .zip and open the file.",
      )}
      <Button
        className={styles.start}
        size="small"
        disabled={busy || typed.address.trim() === ""}
        onClick={() => {
          look("Fetching the library …", () => Promise.resolve(typed.address.trim()), wanted, level);
        }}
      >
        Fetch the library
      </Button>
    </section>
  );
}
