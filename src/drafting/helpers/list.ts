import { HelperFault, type Helper, type HelperContext } from "../language/helper";
import { own, plainText } from "../language/plain-data";
import { choiceArgument, listArgument } from "./argument";

/** Items of a list as words, by a property of each where one is named; empty ones are left out. */
function words(value: unknown, { hash }: HelperContext, name: string): string[] {
  const property = hash["property"];
  return listArgument(value)
    .map((item) => (typeof property === "string" ? followed(item, property) : item))
    .filter((item) => item !== undefined && item !== null && item !== "")
    .map((item) => {
      if (typeof item !== "object") return plainText(item);
      throw new HelperFault(`${name} is given groups of facts`, 'Name the fact to list: property="name".');
    });
}

function followed(item: unknown, path: string): unknown {
  return path.split(".").reduce((at, part) => own(at, part), item);
}

/** A list in a sentence: "a", "a and b", "a, b, and c". The serial comma can be switched off with `serial=false`. */
export const list: Helper = {
  name: "list",
  usage: 'list ITEMS property="name" with="and|or" serial=true',
  arity: [1, 1],
  options: ["property", "with", "serial"],
  result: "text",
  call([items], context) {
    const all = words(items, context, "list");
    const conjunction = choiceArgument(context.hash["with"], ["and", "or", "and/or", "nor"], "list", "and");
    const last = all.pop() ?? "";
    if (all.length === 0) return last;
    // Items that hold commas are parted by semicolons.
    const mark = [...all, last].some((word) => word.includes(",")) ? ";" : ",";
    if (all.length === 1 && mark === ",") return `${all[0] ?? ""} ${conjunction} ${last}`;
    return `${all.join(`${mark} `)}${context.hash["serial"] === false ? "" : mark} ${conjunction} ${last}`;
  },
};

/** Items joined by a text: `{{join items "; "}}`. */
export const join: Helper = {
  name: "join",
  usage: 'join ITEMS ", " property="name"',
  arity: [1, 2],
  options: ["property"],
  result: "text",
  call([items, separator], context) {
    return words(items, context, "join").join(typeof separator === "string" ? separator : ", ");
  },
};

/** How many items a list has, or one minus the other's: `{{count evidence}}`. */
export const count: Helper = {
  name: "count",
  usage: "count ITEMS",
  arity: [1, 1],
  result: "number",
  lenient: true,
  call: ([items]) =>
    typeof items === "object" && items !== null && !Array.isArray(items)
      ? Object.keys(items).length
      : listArgument(items).length,
};
