/** Builds the pane and the workspace once for all browser tests of a run, which would otherwise build them again beside one another. */
import { buildPane } from "../taskpane/build";
import { buildWorkspace } from "../workspace/session";

buildPane()
  .then(buildWorkspace)
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
