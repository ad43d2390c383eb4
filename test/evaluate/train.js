/** `node test/evaluate/train.js [SET …]`: learns the second reading, leaving out the sets named, run on the TypeScript sources. */
require("../support/swc-register.js");
const { main } = require("./second-reading/main.ts");

process.exitCode = main(process.argv.slice(2));
