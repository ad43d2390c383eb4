/**
 * A small grammar of the sentences that factual bases are made of: enough to tell a verb that carries a sentence from a
 * noun, and a phrase that may go from one that holds the sentence together. It is cautious: what it does not know, it does not cut.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set("a an the his her their its this that these those any some each every no another");
export const PRONOUNS = set("he she they it we i who which");
export const PREPOSITIONS = set(
  "of in on at to by for from with within into onto near under over inside outside through during between among against about than as per via without after before upon",
);
export const CONNECTIVES = set(
  "and or but nor yet so that which who whom whose while when where because although if unless including",
);

/** Auxiliaries and forms that are always finite. */
const AUXILIARIES = set(
  "is are was were am be been had has have did does do would could will can may might must shall should cannot agrees agree admits admit stipulates stipulate acknowledges acknowledge " +
    "possesses waives waive understands understand concedes concede knows pleads plead states believes contends disputes reserves consents",
);
const PAST_IRREGULAR = set(
  "sold kept held knew told gave took drove ran led met sent paid bought brought made said saw found left got went came began hid threw fled lied fought stole shot broke " +
    "hit beat lost spent spoke drew rose taught thought understood wore wrote lent grew cut put set let burned flushed built dealt fell forgot hurt swore meant",
);
/** Words in -ed that describe a noun more often than they carry a sentence. */
const ADJECTIVE_ED = set(
  "loaded armed stolen controlled detailed related unrelated alleged suspected prescribed united combined located packaged registered called named convicted charged said attempted continued organized red need",
);

/** Whether a word can carry a clause. `previous` is the word before it, folded. */
export function isFinite(word: string, previous: string | undefined, next: string | undefined): boolean {
  // The month, not the verb.
  if (word === "may" && (next === undefined || /^(?:\d|of$|\W)/.test(next))) return false;
  if (AUXILIARIES.has(word)) return previous !== "to";
  if (PAST_IRREGULAR.has(word)) return !(previous !== undefined && (DETERMINERS.has(previous) || previous === "to"));
  if (!word.endsWith("ed") || word.length < 5 || ADJECTIVE_ED.has(word)) return false;
  if (previous !== undefined && (DETERMINERS.has(previous) || PREPOSITIONS.has(previous))) return false;
  return next !== "by" || previous === undefined;
}

/** Whether "an" goes before a word. */
export function takesAn(word: string): boolean {
  const folded = word.toLowerCase();
  if (/^(?:hour|honest|heir|honor)/.test(folded)) return true;
  if (/^(?:uni(?!n|m)|use|usu|eu|one\b|once|u\.s)/.test(folded)) return false;
  if (/^(?:8|11\b|18\b)/.test(folded)) return true;
  return /^[aeiou]/.test(folded);
}

/** Words that begin a phrase which a sentence can do without, longest first. */
export const MODIFIER_STARTS: readonly string[] = [
  "including but not limited to",
  "during and in relation to",
  "in furtherance of",
  "in connection with",
  "in relation to",
  "in addition to",
  "in order to",
  "in exchange for",
  "in the presence of",
  "for the purpose of",
  "for the purposes of",
  "with the intent to",
  "with the intention of",
  "with intent to",
  "as part of",
  "as well as",
  "along with",
  "together with",
  "on behalf of",
  "at the direction of",
  "by means of",
  "because of",
  "so as to",
  "so that",
  "such that",
  "resulting in",
  "which",
  "who",
  "whom",
  "whose",
  "whereby",
  "where",
  "while",
  "when",
  "after",
  "before",
  "because",
  "although",
  "thereby",
  "knowing that",
  "knowing",
  "including",
  "intending",
  "using",
  "containing",
  "within",
  "near",
  "adjacent to",
  "next to",
  "close to",
  "across from",
  "alongside",
  "with",
  "from",
  "inside",
  "into",
  "through",
  "for",
  "during",
  "at",
  "on",
  "in",
  "as",
  "against",
  "to",
];

/** Modifiers after which a verb must follow for the phrase to be whole. */
export const RELATIVES = set("which who whom whose where while when after before because although whereby");

/** Forms that agree with a plural subject or follow "did": they cannot take over a singular subject. */
export const BASE_FORMS = set("agree admit stipulate acknowledge waive understand concede plead have do are were");

/** Words that begin a clause which cannot stand alone. */
export const SUBORDINATORS = set("as when while after before because although if since once until whereas");
