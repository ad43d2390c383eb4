import { HelperFault, type Helper, type HelperContext } from "../language/helper";
import { own } from "../language/plain-data";
import { choiceArgument, describe } from "./argument";

/** The forms of a person's pronouns. */
interface Pronouns {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  readonly possessivePronoun: string;
  readonly reflexive: string;
  readonly plural: boolean;
}

const known: Readonly<Record<string, Pronouns>> = {
  he: {
    subject: "he",
    object: "him",
    possessive: "his",
    possessivePronoun: "his",
    reflexive: "himself",
    plural: false,
  },
  she: {
    subject: "she",
    object: "her",
    possessive: "her",
    possessivePronoun: "hers",
    reflexive: "herself",
    plural: false,
  },
  they: {
    subject: "they",
    object: "them",
    possessive: "their",
    possessivePronoun: "theirs",
    reflexive: "themself",
    plural: true,
  },
};

const forms = ["subject", "object", "possessive", "possessivePronoun", "reflexive"] as const;

/** Reads stated pronouns: "she/her", an object with the forms, or a person who has them under `pronouns`. */
function readPronouns(value: unknown, name: string): Pronouns {
  if (typeof value === "string") {
    const found = known[value.split("/")[0]?.trim().toLowerCase() ?? ""];
    if (found !== undefined) return found;
    throw new HelperFault(`${name} does not know the pronouns ${describe(value)}`, "State each form in the case file.");
  }
  const inner = own(value, "pronouns");
  if (inner !== undefined && inner !== null) return readPronouns(inner, name);
  const form = (key: string): string | undefined => {
    const word = own(value, key);
    return typeof word === "string" ? word : undefined;
  };
  const subject = form("subject");
  if (subject === undefined) {
    throw new HelperFault(`${name} needs pronouns and is given ${describe(value)}`, "Name client.pronouns.");
  }
  const base = known[subject] ?? known["they"];
  const plural = own(value, "plural");
  return {
    subject,
    object: form("object") ?? base?.object ?? subject,
    possessive: form("possessive") ?? base?.possessive ?? subject,
    possessivePronoun: form("possessivePronoun") ?? form("possessive") ?? base?.possessivePronoun ?? subject,
    reflexive: form("reflexive") ?? base?.reflexive ?? subject,
    plural: typeof plural === "boolean" ? plural : (known[subject]?.plural ?? false),
  };
}

function capitalized(text: string, { hash }: HelperContext): string {
  return hash["capital"] === true ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A pronoun of a person: `{{pronoun client.pronouns "possessive"}}` gives "her"; `capital=true` begins a sentence. */
export const pronoun: Helper = {
  name: "pronoun",
  usage: 'pronoun PRONOUNS "subject|object|possessive|possessivePronoun|reflexive" capital=true',
  arity: [1, 2],
  options: ["capital"],
  result: "text",
  call([value, form], context) {
    return capitalized(readPronouns(value, "pronoun")[choiceArgument(form, forms, "pronoun", "subject")], context);
  },
};

const irregular: Readonly<Record<string, string>> = {
  am: "is",
  are: "is",
  were: "was",
  have: "has",
  do: "does",
  go: "goes",
};

/** A verb that agrees with a person's pronouns: `{{verb client.pronouns "were"}}` gives "was" for he and she, "were" for they. */
export const verb: Helper = {
  name: "verb",
  usage: "verb PRONOUNS PLURAL-FORM SINGULAR-FORM",
  arity: [2, 3],
  result: "text",
  call([value, plural, singular]) {
    const form = String(plural);
    if (readPronouns(value, "verb").plural) return form;
    if (typeof singular === "string") return singular;
    if (irregular[form] !== undefined) return irregular[form];
    if (/(?:s|x|z|ch|sh|o)$/.test(form)) return `${form}es`;
    return /[^aeiou]y$/.test(form) ? `${form.slice(0, -1)}ies` : `${form}s`;
  },
};
