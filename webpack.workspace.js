/** Builds the workspace into dist/workspace: the pane beside a page view of a document, without Word; works offline once loaded. */
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const pane = require("./webpack.config.js");

const page = join(__dirname, "src", "taskpane", "workspace");
const cases = join(__dirname, "templates", "cases");

const appManifest = {
  name: "Motionwright",
  short_name: "Motionwright",
  description: "Drafts criminal-defense papers and reviews factual bases on this computer.",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0f3d66",
  icons: [
    { src: "assets/icon-128.png", sizes: "128x128", type: "image/png" },
    { src: "assets/icon.svg", sizes: "any", type: "image/svg+xml" },
  ],
};

/** Emits the page, the sample documents and the list of files that the service worker keeps. */
class WorkspaceFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WorkspaceFiles", (compilation) => {
      const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content));
      compilation.hooks.processAssets.tap(
        { name: "WorkspaceFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL + 1 },
        () => {
          for (const name of ["taskpane.html", "support.html", "manifest.xml"])
            if (compilation.getAsset(name) !== undefined) compilation.deleteAsset(name);
          for (const [name, file] of [
            ["index.html", "workspace.html"],
            ["workspace.css", "workspace.css"],
            ["compare.css", join("compare", "compare.css")],
          ]) {
            compilation.fileDependencies.add(join(page, file));
            emit(name, readFileSync(join(page, file)));
          }
          emit("app.webmanifest", JSON.stringify(appManifest));
          emit("assets/icon.svg", readFileSync(join(__dirname, "assets", "icon.svg")));
          for (const name of readdirSync(cases).filter((name) => name.endsWith(".docx")))
            emit(`library/cases/${name}`, readFileSync(join(cases, name)));
        },
      );
      compilation.hooks.processAssets.tap(
        { name: "WorkspaceFiles", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT - 1 },
        (assets) => {
          const worker = "service-worker.js";
          const names = Object.keys(assets).filter((name) => name !== worker && !name.endsWith(".map"));
          const hash = createHash("sha256");
          for (const name of names.sort()) hash.update(name).update(assets[name].buffer());
          const list = { version: hash.digest("hex").slice(0, 16), files: ["./", ...names.map((name) => `./${name}`)] };
          const source = compilation.getAsset(worker).source.source();
          compilation.updateAsset(
            worker,
            new sources.RawSource(`self.WORKSPACE_FILES=${JSON.stringify(list)};\n${source}`),
          );
        },
      );
    });
  }
}

module.exports = (environment = {}, options = {}) => {
  const base = pane(environment, options);
  const [files] = base.plugins.filter((plugin) => !(plugin instanceof DefinePlugin));
  // The pane's weight is its own build's concern.
  files.weighs = false;
  return {
    ...base,
    entry: {
      workspace: "./src/taskpane/workspace/main.tsx",
      "service-worker": "./src/taskpane/workspace/service-worker.ts",
    },
    output: { ...base.output, path: join(__dirname, "dist", "workspace") },
    plugins: [files, new WorkspaceFiles(), new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) })],
    cache: { ...base.cache, name: "workspace" },
  };
};
