/** `node test/evaluate/run.js dev|dev2|heldout|blind2|blind3|blind4|all|rewordings`: the measurements, run on the TypeScript sources. */
require("../support/swc-register.js");
const { main } = require("./main.ts");

process.exitCode = main(process.argv.slice(2));
