import { wordsOf } from "../engine/drafting";
import type { Answer, Asked } from "./ask";

/** Within a worker: answers the calls of `callsOf` with these. What a call throws goes back as words for the person. */
export function answerCalls<Calls extends object>(calls: Calls): void {
  const answer = async ({ id, call, values }: Asked): Promise<Answer> => {
    try {
      const run = calls[call as keyof Calls] as (...given: readonly unknown[]) => Promise<unknown>;
      return { id, value: await run.apply(calls, [...values]) };
    } catch (error) {
      return { id, failed: wordsOf(error) };
    }
  };
  addEventListener("message", (event: MessageEvent<Asked>) => {
    void answer(event.data).then((message) => {
      postMessage(message);
    });
  });
}
