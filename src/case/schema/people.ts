import { z } from "zod";
import { choice, date, fieldNotes, group, lines, list, text, yesNo } from "./field";
import { sourceSchema } from "./source";

const stated = group(
  {
    subject: text("Subject", "he, she, they …"),
    object: text("Object", "him, her, them …"),
    possessive: text("Possessive", "his, her, their …"),
    possessivePronoun: text("Possessive pronoun", "his, hers, theirs …"),
    reflexive: text("Reflexive", "himself, herself, themselves …"),
    plural: yesNo("Plural verb", "True where the verb is plural: they are."),
  },
  "Pronouns, one by one",
  "The client's pronouns, each form.",
);

/** The client's pronouns, as the client states them. */
export const pronounsSchema = z
  .union([z.enum(["he/him", "she/her", "they/them"]), stated])
  .meta({ title: "Pronouns", description: "he/him, she/her, they/them, or an object with each form." });
fieldNotes.add(pronounsSchema, { kind: "any" });

/** The client. */
export const clientSchema = group(
  {
    name: text("Client name", "Full name as in the caption."),
    firstName: text("First name", "First name."),
    lastName: text("Last name", "Last name; left out, it is the last word of the full name."),
    honorific: text("Honorific", "Mr., Ms., Mx., Dr. or as the client wishes."),
    pronouns: pronounsSchema,
    born: date("Date of birth", "Date of birth."),
    citizen: yesNo("U.S. citizen", "False changes which words of a plea are dangerous."),
    citizenship: text("Citizenship", "Country or countries of citizenship."),
    custody: group(
      {
        status: choice(
          ["detained", "released", "bond", "serving", "other"],
          "Custody status",
          "Where the client stands.",
        ),
        place: text("Place", "Jail or other place."),
        since: date("Since", "First day of the present status."),
        source: sourceSchema,
      },
      "Custody",
      "Custody or release.",
    ),
    address: lines("Address line", "Client address", "Address, line by line."),
  },
  "Client",
  "The person we represent.",
);

/** Somebody charged with the client. */
export const coDefendantSchema = group(
  {
    name: text("Co-defendant", "Full name as in the caption."),
    counsel: text("Counsel", "Counsel for the co-defendant."),
    charged: yesNo("Charged", "True where charged in the same case."),
    note: text("Note", "Anything of use."),
  },
  "Co-defendant",
  "A person charged or named with the client.",
);

/** Our own counsel, as the signature block needs it. */
export const counselSchema = group(
  {
    name: text("Counsel", "Name of the attorney who signs."),
    firm: text("Firm", "Firm or office."),
    barNumber: text("Bar number", "Bar number, where local rules ask for it."),
    address: lines("Address line", "Counsel address", "Address, line by line."),
    phone: text("Telephone", "Telephone number."),
    email: text("E-mail", "E-mail address."),
    appointed: yesNo("Appointed", "True where counsel is appointed."),
  },
  "Counsel",
  "The attorney for the client.",
);

/** The prosecutor and what the office is known to do. */
export const prosecutorSchema = group(
  {
    name: text("Prosecutor", "Name of the prosecutor."),
    title: text("Prosecutor's title", "Assistant United States Attorney."),
    office: text("Office", "Name of the prosecutor's office."),
    address: lines("Address line", "Prosecutor address", "Address, line by line."),
    phone: text("Telephone", "Telephone number."),
    email: text("E-mail", "E-mail address."),
    policies: list(
      group(
        {
          topic: text("Topic", "What the policy is about: full testing, diversion, school zones."),
          text: text("Policy", "What the office has said."),
          source: sourceSchema,
        },
        "Office policy",
        "A policy of the prosecutor's office.",
      ),
      "Office policy",
      "Office policies",
      "Policies of the prosecutor's office that a proposal can lean on.",
    ),
  },
  "Prosecutor",
  "The attorney for the government.",
);
