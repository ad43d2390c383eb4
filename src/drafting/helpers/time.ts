import { clockWords } from "../../case/derived/words";
import { HelperFault, type Helper } from "../language/helper";
import { choiceArgument, describe } from "./argument";

/** A clock time: `{{time "14:05:09"}}` gives "2:05:09 p.m."; style "short" leaves the seconds out, "24" keeps 24 hours. */
export const time: Helper = {
  name: "time",
  usage: 'time TIME "long|short|24"',
  arity: [1, 2],
  options: ["style"],
  result: "text",
  call([value, style], { hash }) {
    const parts = typeof value === "string" ? /^(\d{1,2}):(\d{2})(:\d{2})?$/.exec(value) : null;
    if (parts === null || Number(parts[1]) > 23 || Number(parts[2]) > 59) {
      throw new HelperFault(
        `time needs a clock time and is given ${describe(value)}`,
        "Times are written HH:MM:SS: 14:05:09.",
      );
    }
    const chosen = choiceArgument(style ?? hash["style"], ["long", "short", "24"], "time", "long");
    const short = `${parts[1] ?? ""}:${parts[2] ?? ""}`;
    return chosen === "24" ? String(value) : clockWords(chosen === "short" ? short : String(value));
  },
};
