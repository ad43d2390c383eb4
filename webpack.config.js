/** Builds the task pane into dist/pane: the page, its script, the engine's worker, and the library as data. */
const { mkdirSync, readdirSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { strFromU8, unzipSync } = require("fflate");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { manifestFor } = require("./tools/manifest");

const templates = join(__dirname, "templates");
/** The first load may weigh so much, compressed. */
const firstLoadLimit = 250 * 1024;

const filesOf = (folder, ending) =>
  readdirSync(join(templates, folder))
    .filter((name) => name.endsWith(ending) && !name.startsWith("~$"))
    .sort();

/** Title that Word shows for a document: what its core properties say. */
function titleOf(path) {
  const core = unzipSync(readFileSync(path), { filter: ({ name }) => name === "docProps/core.xml" })[
    "docProps/core.xml"
  ];
  const title = core && /<dc:title>([^<]+)<\/dc:title>/.exec(strFromU8(core));
  return title ? title[1] : basename(path, ".docx");
}

function caseTitle(json, name) {
  return json.title ?? json.client?.name ?? name;
}

/** Emits the page, the icons and the library with its index; after a build, prints what the first load weighs. */
class PaneFiles {
  /** @param url where the pane will be served from, https, without a slash at its end; left out while it is developed */
  constructor(url) {
    this.manifest = manifestFor(url);
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PaneFiles", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "PaneFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content));
          for (const name of ["taskpane.html", "support.html"]) {
            const page = join(__dirname, "src", "taskpane", name);
            compilation.fileDependencies.add(page);
            emit(name, readFileSync(page));
          }
          emit("manifest.xml", this.manifest);
          for (const name of readdirSync(join(__dirname, "assets")).filter((name) => /\.(png|json)$/.test(name))) {
            emit(`assets/${name}`, readFileSync(join(__dirname, "assets", name)));
          }
          const copy = (folder, ending) =>
            filesOf(folder, ending).map((name) => {
              emit(`library/${folder}/${name}`, readFileSync(join(templates, folder, name)));
              return basename(name, ending);
            });
          const manifest = readFileSync(join(templates, "library.json"));
          emit("library/library.json", manifest);
          const { id: library, version, entries, facts } = JSON.parse(manifest);
          const known = new Map(entries.map((entry) => [entry.file, entry]));
          const whole = (fact) => ({
            ...{ description: "", list: false },
            ...fact,
            ...(fact.fields && { fields: fact.fields.map(whole) }),
          });
          const index = {
            papers: copy("papers", ".docx").map((name) => ({
              name,
              title: titleOf(join(templates, "papers", `${name}.docx`)),
              needs: known.get(`papers/${name}.docx`)?.needs ?? [],
              from: { level: "built-in", library, version, sha256: known.get(`papers/${name}.docx`)?.sha256 },
            })),
            clauses: copy("clauses", ".docx"),
            courts: copy("courts", ".yaml"),
            rules: copy("rules", ".yaml"),
            cases: copy("cases", ".json").map((name) => ({
              name,
              title: caseTitle(JSON.parse(readFileSync(join(templates, "cases", `${name}.json`), "utf8")), name),
            })),
            facts: facts.map(whole),
          };
          emit("library/authorities.yaml", readFileSync(join(templates, "authorities.yaml")));
          emit("library/index.json", JSON.stringify(index));
        },
      );
      compilation.hooks.afterProcessAssets.tap("PaneFiles", (assets) => {
        if (compiler.options.mode !== "production" || this.weighs === false) return;
        const scripts = Object.entries(assets).filter(([name]) => /\.(js|html)$/.test(name));
        const weights = scripts.map(([name, source]) => [name, gzipSync(source.buffer()).length]);
        for (const [name, weight] of weights) console.log(`${name}: ${(weight / 1024).toFixed(1)} KB compressed`);
        const first = weights
          .filter(([name]) => !/^(?:engine|facts|author|author-engine|layers|library|library-engine)\.js$/.test(name))
          .reduce((sum, [, weight]) => sum + weight, 0);
        console.log(`first load: ${(first / 1024).toFixed(1)} KB compressed`);
        if (first > firstLoadLimit)
          compilation.errors.push(new WebpackError(`The first load is over ${firstLoadLimit / 1024} KB.`));
      });
    });
  }
}

module.exports = ({ url } = {}, { mode = "production" } = {}) => {
  const cacheDirectory = join(__dirname, ".cache", "webpack");
  mkdirSync(cacheDirectory, { recursive: true });
  return {
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: { path: join(__dirname, "dist", "pane"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2022",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
    plugins: [new PaneFiles(url), new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) })],
    // One file for the pane, one for the engine: each is loaded whole or not at all.
    // swc, which compiles the sources, also makes them small: as small as terser does, in a third of the time.
    optimization: {
      splitChunks: false,
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    cache: { type: "filesystem", cacheDirectory, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
