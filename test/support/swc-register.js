/** Lets Node run the TypeScript sources directly (`node -r ./test/support/swc-register.js file.ts`): swc takes the types away as they are loaded. */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      sourceMaps: "inline",
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: extension === ".tsx" } },
      module: { type: "commonjs" },
    });
    module._compile(code, filename);
  };
}
