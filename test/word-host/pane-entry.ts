import { checkHost } from "../../src/host/conformance";
import { WordHost } from "../../src/host/word/word-host";

/** What the tests call in the pane's frame. */
Object.assign(globalThis, { host: new WordHost(), checkHost });

/** Parts of office.js's own machinery that the shim below stands on. */
interface Machinery {
  readonly Word: { readonly Document: { readonly prototype: Record<string, unknown> } };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeMethod(
        owner: unknown,
        name: string,
        operation: number,
        args: unknown[],
        flags: number,
        result: number,
      ): unknown;
    };
  };
}

/** The client in the npm package (2022) lacks this method of set 1.5; it is added through the client's own machinery, as a newer one has it. */
export function addInsertFile(): void {
  const { Word, OfficeExtension } = globalThis as unknown as Machinery;
  Word.Document.prototype["insertFileFromBase64"] ??= function insertFileFromBase64(
    this: unknown,
    ...args: unknown[]
  ): unknown {
    return OfficeExtension.BatchApiHelper.invokeMethod(this, "InsertFileFromBase64", 0, args, 0, 0);
  };
}

Object.assign(globalThis, { addInsertFile });
