/** `node test/evaluate/run.js SET|all|rewordings`: the measurements (SET: see evaluation-set.ts), run on the TypeScript sources. */
require("../support/swc-register.js");
const { main } = require("./main.ts");

process.exitCode = main(process.argv.slice(2));
