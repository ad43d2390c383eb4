import type { EngineCalls } from "./calls";
import { Drafting, wordsOf } from "./drafting";
import { fromOwnOrigin } from "./library-files";
import type { Answer, Asked } from "./messages";
import { Reviewing } from "./reviewing";

const read = fromOwnOrigin(location.href);
const reviewing = new Reviewing(read);
const drafting = new Drafting(read);

const engine: EngineCalls = {
  warmUp: () => reviewing.warmUp(),
  review: (text, facts) => reviewing.review(text, facts),
  form: (paper, facts) => drafting.form(paper, facts),
  draft: (paper, facts, leftOut, today) => drafting.draft(paper, facts, leftOut, today),
};

async function answer({ id, call, values }: Asked): Promise<Answer> {
  try {
    const run = engine[call] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...values) };
  } catch (error) {
    return { id, failed: wordsOf(error) };
  }
}

addEventListener("message", (event: MessageEvent<Asked>) => {
  void answer(event.data).then((message) => {
    postMessage(message);
  });
});
