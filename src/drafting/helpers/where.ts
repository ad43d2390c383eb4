import { HelperFault, type Helper, type HelperContext } from "../language/helper";
import { own } from "../language/plain-data";
import { describe, listArgument, numberArgument } from "./argument";

/** Notes where the items of a list lie, so that facts of a selection keep their paths. */
function keepPaths(items: readonly unknown[], { run, paths }: HelperContext): void {
  const [path] = paths;
  if (path === undefined) return;
  items.forEach((item, i) => {
    if (typeof item === "object" && item !== null) run.origins.set(item, `${path}[${i}]`);
  });
}

/** Items of a list whose facts are as stated: `{{#each (where evidence "kind" "drugs")}}`; without a value, those that have the fact. */
export const where: Helper = {
  name: "where",
  usage: 'where ITEMS "fact" VALUE',
  arity: [2, 3],
  result: "list",
  lenient: true,
  call(args, context) {
    const [items, fact, value] = args;
    if (typeof fact !== "string")
      throw new HelperFault(`where needs the name of a fact in quotes and is given ${describe(fact)}`);
    const all = listArgument(items);
    keepPaths(all, context);
    return all.filter((item) => {
      const found = fact.split(".").reduce((at, part) => own(at, part), item);
      return args.length > 2 ? found === value : Boolean(found);
    });
  },
};

function end(name: string, pick: (items: readonly unknown[]) => unknown): Helper {
  return {
    name,
    usage: `${name} ITEMS`,
    arity: [1, 1],
    result: "item",
    lenient: true,
    call([items], context) {
      const all = listArgument(items);
      keepPaths(all, context);
      return pick(all);
    },
  };
}

export const first = end("first", (items) => items[0]);
export const last = end("last", (items) => items[items.length - 1]);

/** The first so many items of a list: `{{#each (take evidence 3)}}`. */
export const take: Helper = {
  name: "take",
  usage: "take ITEMS NUMBER",
  arity: [2, 2],
  result: "list",
  lenient: true,
  call([items, many], context) {
    const all = listArgument(items);
    keepPaths(all, context);
    return all.slice(0, Math.max(0, numberArgument(many, "take")));
  },
};
