/** English forms that the regular rules cannot reach. Each entry: base form, then its irregular forms. */
const VERBS = `
be am is are was were been being|have has had having|do does did done|go goes went gone|can could|will would|shall should|may might
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bet|bid|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|burst|buy bought
cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown flies|forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forgoes forwent forgone|freeze froze frozen|get got gotten|give gave given|grind ground|grow grew grown|hang hung|hear heard
hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent
let|lie lay lain lying|die dying|tie tying|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
overhear overheard|oversee oversaw overseen|overdo overdid overdone|overtake overtook overtaken|pay paid|plead pled|prove proven|put
quit|read|rebuild rebuilt|repay repaid|resell resold|retell retold|rewrite rewrote rewritten|rid|ride rode ridden|ring rang rung
rise rose risen|run ran|saw sawn|say said|see saw seen|seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shed
shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|slit
smuggle smuggled|sneak snuck|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spit spat|split|spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|string strung|strive strove striven|swear swore sworn
sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|thrust|undergo undergoes underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written|use used using uses|free freed|agree agreed|guarantee guaranteed|dye dyed dyeing
traffic trafficked trafficking|panic panicked panicking|mimic mimicked mimicking|age aging ageing aged|sue sued suing`;

const NOUNS = `
child children|man men|woman women|person people|foot feet|tooth teeth|knife knives|life lives|wife wives|half halves|leaf leaves
thief thieves|shelf shelves|self selves|loaf loaves|wolf wolves|mouse mice|goose geese|ox oxen|datum data|medium media|index indices
analysis analyses|basis bases|crisis crises|hypothesis hypotheses|emphasis emphases|thesis theses|appendix appendices
memorandum memoranda|criterion criteria|phenomenon phenomena|curriculum curricula|nucleus nuclei|alumnus alumni|policeman policemen
policewoman policewomen|middleman middlemen|gunman gunmen|doorman doormen|businessman businessmen|salesman salesmen|spokesman spokesmen
patrolman patrolmen|foreman foremen|headman headmen|lineman linemen|grandchild grandchildren|stepchild stepchildren|pair pairs`;

/** Words that end like an inflected form and are none. */
const FIXED =
  "his this is was has does its us thus gas bus plus yes news species series always perhaps besides towards whereas across less unless " +
  "during nothing something anything everything evening morning king ring sting thing string bring spring wing sing ceiling sibling " +
  "red bed shed sled need speed seed feed indeed hundred kindred sacred naked wicked rugged " +
  "status campus virus corpus focus bonus census consensus apparatus chorus surplus minus genus";

const irregular = new Map<string, string[]>();
for (const entry of [...VERBS.split(/[|\n]/), ...NOUNS.split(/[|\n]/)]) {
  const [base, ...forms] = entry.trim().split(/\s+/);
  if (base === undefined || base === "") continue;
  for (const form of forms) irregular.set(form, [...(irregular.get(form) ?? []), base]);
}
const fixed = new Set(FIXED.split(" "));

/** Base forms of an irregular form; empty where it is regular. */
export function irregularBases(form: string): readonly string[] {
  return irregular.get(form) ?? [];
}

/** Whether a word only looks inflected. */
export function isFixed(form: string): boolean {
  return fixed.has(form);
}
