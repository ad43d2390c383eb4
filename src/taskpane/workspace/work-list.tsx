import { Button, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KeptWork } from "./kept-work";

/** Documents that are kept on this computer. */
export function WorkList({
  kept,
  current,
  show,
  forget,
}: {
  readonly kept: readonly KeptWork[];
  readonly current: string;
  readonly show: (work: KeptWork) => void;
  readonly forget: (id: string) => void;
}): ReactElement | null {
  if (kept.length < 2) return null;
  return (
    <>
      <Select
        size="small"
        aria-label="Documents on this computer"
        value={current}
        onChange={(_, { value }) => {
          const chosen = kept.find(({ id }) => id === value);
          if (chosen !== undefined) show(chosen);
        }}
      >
        {kept.map(({ id, name, changed }) => (
          <option key={id} value={id}>
            {`${name}, ${new Date(changed).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" })}`}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        title="Takes every other document off this computer; save those that you want as files first"
        onClick={() => {
          const others = kept.filter(({ id }) => id !== current);
          const many = others.length === 1 ? "1 other document" : `${others.length} other documents`;
          if (confirm(`Take ${many} off this computer for good?`)) for (const { id } of others) forget(id);
        }}
      >
        Forget the others …
      </Button>
    </>
  );
}
