/** One run of retext with three of its rule packages over the document of the file named. Prints milliseconds and messages. */
import { readFileSync } from "node:fs";
import { retext } from "retext";
import retextEquality from "retext-equality";
import retextIntensify from "retext-intensify";
import retextSimplify from "retext-simplify";

const { document } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const begin = process.cpuUsage();
const file = await retext().use(retextEquality).use(retextIntensify).use(retextSimplify).process(document);
const { user, system } = process.cpuUsage(begin);
const milliseconds = (user + system) / 1000;
process.stdout.write(JSON.stringify({ milliseconds, messages: file.messages.length }));
