import { fromOwnOrigin } from "../engine/library-files";
import { installedLibraries } from "../library/installed";
import { layered } from "../library/layered";
import { resolved } from "../library/resolved";
import { browserKeep } from "../work/browser-keep";
import { answerCalls } from "../worker/answer";
import { Authoring } from "./authoring";
import type { AuthorCalls } from "./calls";

const own = fromOwnOrigin(location.href);

answerCalls<AuthorCalls>(
  new Authoring(layered(own, browserKeep), async (id) => {
    const installed = await installedLibraries(browserKeep).catch(() => []);
    return (
      await resolved(
        own,
        installed.filter(({ manifest }) => manifest.id !== id),
      )
    ).entries;
  }),
);
