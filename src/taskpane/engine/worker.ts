import { today } from "../work/today";
import type { EngineWork, Told } from "./calls";
import { caseShape, checkForm } from "./case-form";
import { Drafting, wordsOf } from "./drafting";
import { fromOwnOrigin } from "./library-files";
import type { Answer, Asked } from "./messages";
import { reportDocument } from "./report-document";
import { Reviewing } from "./reviewing";
import { layered } from "../library/layered";
import { browserKeep } from "../work/browser-keep";

const read = layered(fromOwnOrigin(location.href), browserKeep);
const reviewing = new Reviewing(read);
const drafting = new Drafting(read);

const engine: EngineWork = {
  warmUp: () => reviewing.warmUp(),
  review: (text, facts, told) => reviewing.review(text, facts, told),
  compare: (earlier, later, facts, told) => reviewing.compare(earlier, later, facts, told),
  report: (input) => Promise.resolve(reportDocument(input)),
  form: (paper, facts) => drafting.form(paper, facts),
  shape: async () => caseShape(await drafting.ownFacts()),
  check: (facts) => Promise.resolve(checkForm(facts, today())),
  draft: (paper, facts, leftOut, today) => drafting.draft(paper, facts, leftOut, today),
};

/** Progress is heard by whichever call takes a listener behind its values. */
function call({ call: name, values }: Asked, told: Told): Promise<unknown> {
  const run = engine[name] as (...given: readonly unknown[]) => Promise<unknown>;
  return run(...values, told);
}

async function answer(asked: Asked): Promise<Answer> {
  const { id } = asked;
  try {
    const value = await call(asked, (words) => {
      postMessage({ id, told: words } satisfies Answer);
    });
    return { id, value };
  } catch (error) {
    return { id, failed: wordsOf(error) };
  }
}

addEventListener("message", (event: MessageEvent<Asked>) => {
  void answer(event.data).then((message) => {
    postMessage(message);
  });
});
