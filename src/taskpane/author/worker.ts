import { wordsOf } from "../engine/drafting";
import { fromOwnOrigin } from "../engine/library-files";
import { Authoring } from "./authoring";
import type { AuthorCalls } from "./calls";

/** A call from the tab to its worker, and what comes back. */
export interface AuthorAsked {
  readonly id: number;
  readonly call: keyof AuthorCalls;
  readonly values: readonly unknown[];
}
export type AuthorAnswer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failed: string };

const authoring: AuthorCalls = new Authoring(fromOwnOrigin(location.href));

async function answer({ id, call, values }: AuthorAsked): Promise<AuthorAnswer> {
  try {
    const run = authoring[call].bind(authoring) as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...values) };
  } catch (error) {
    return { id, failed: wordsOf(error) };
  }
}

addEventListener("message", (event: MessageEvent<AuthorAsked>) => {
  void answer(event.data).then((message) => {
    postMessage(message);
  });
});
