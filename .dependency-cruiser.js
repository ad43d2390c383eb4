/** The rooms of the house and which doors are open: facts + template -> draft -> host; host text + rules + facts -> findings -> host. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed) => ({
  name: `${name}-imports`,
  severity: "error",
  comment: `${name} may import only: ${allowed.join(", ") || "nothing of ours"}`,
  from: { path: room(name) },
  to: { path: "^src/", pathNot: ["^src/diagnostic\\.ts$", room(name), ...allowed.map(room)] },
});
const core = "^src/(diagnostic\\.ts|(case|leverage|docx|drafting|review|library|papers)/)";
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only("case", []),
    only("leverage", ["case"]),
    only("docx", []),
    only("drafting", ["case", "docx"]),
    only("review", ["case"]),
    only("library", ["case", "docx", "drafting", "review"]),
    only("papers", ["case", "leverage", "docx", "drafting", "library"]),
    only("cli", ["case", "leverage", "docx", "drafting", "review", "library", "papers"]),
    {
      name: "host-imports",
      severity: "error",
      comment: "a host may import docx; of the rest only types",
      from: { path: room("host") },
      to: { path: "^src/", pathNot: ["^src/diagnostic\\.ts$", room("host"), room("docx")] },
    },
    {
      name: "word-behind-its-host",
      severity: "error",
      comment: "only the pane's own entry knows that it is in Word; the workspace never loads Word's host",
      from: { path: "^src/", pathNot: ["^src/host/word/", "^src/taskpane/main\\.tsx$"] },
      to: { path: "^src/host/word/" },
    },
    {
      name: "taskpane-imports",
      severity: "error",
      from: { path: room("taskpane") },
      to: { path: room("cli") },
    },
    { name: "diagnostic-is-a-leaf", severity: "error", from: { path: "^src/diagnostic\\.ts$" }, to: { path: "^src/" } },
    {
      name: "core-runs-anywhere",
      severity: "error",
      comment: "case, leverage, docx, drafting, review, library and papers run in Word's web view, a browser and Node",
      from: { path: core },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "no-dev-dependency", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["npm-dev"] } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
