/** Capitalised words that name no person, for telling names apart where there is no dictionary. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Places that papers name without more, so that "from Laredo" is none. */
export const PLACES = set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma
oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming puerto rico guam
america americas canada china colombia cuba dominican ecuador guatemala haiti honduras india jamaica panama peru salvador nicaragua venezuela
sinaloa jalisco michoacan sonora chihuahua durango tijuana juarez nogales culiacan guadalajara reynosa mexicali calexico otay ysidro laredo mcallen
brownsville yuma africa europe asia belize brazil thailand turkey poland greece lebanon somalia nigeria liberia germany italy ireland england london france spain vancouver toronto
akron albany albuquerque amarillo atlanta austin baltimore birmingham boise boston brooklyn buffalo charlotte chicago cincinnati cleveland columbus
dallas dayton denver detroit fresno hartford honolulu houston indianapolis joliet lubbock macon manhattan memphis miami milwaukee minneapolis
nashville newark oakland omaha orlando philadelphia phoenix pittsburgh portland queens rockford sacramento seattle spokane springfield tacoma tampa
toledo topeka tucson tulsa wichita bronx harlem compton anchorage fargo tulane`,
);

/** What ends or begins the name of a street, an office, a business or a thing: the words beside it are no person. */
export const THINGS = set(
  `street avenue road lane boulevard drive court highway route interstate parkway way terrace place bridge square plaza mall park playground lake river
creek bay beach island valley county city town township village parish district state states precinct port border coast region area north south east
west northern southern eastern western northside southside eastside westside central saint st ave rd blvd hwy apt fort mount san santa el los las new
apartment apartments homes housing building house hotel motel inn lodge hall center centre room floor garden gardens
school elementary elem middle high academy college university church hospital clinic bank store market club bar grill restaurant airport station jail
prison rehabilitation correction corrections correctional labor forensic science anonymous body department dept office bureau agency administration service services authority division unit task force police sheriff's commission committee
council corps army navy guard laboratory lab security enforcement investigation investigations prosecutor's attorney's
cartel organization gang posse crew clan enterprise operation llc inc corp co company group union fund trust
act code rule title section amendment schedule exhibit count counts appendix attachment table chapter article form item paragraph report case docket
order indictment information agreement motion guideline guidelines manual class category level page bates volume
international national federal public metro regional community general global veterans children's youth`,
);

/** Makes of guns and cars, drugs, services and months: capitals that stand in such papers day by day. */
const PRODUCTS = set(
  `glock ruger taurus wesson cessna glocks hondas beretta colt winchester remington mossberg kimber sig sauer springfield walther jimenez hi keltec
ford chevrolet chevy nissan toyota honda dodge buick cadillac lexus mazda kia hyundai jeep gmc pontiac chrysler audi bmw mercedes tahoe altima jetta
corolla civic malibu silverado escalade charger impala camry accord explorer mustang
narcan xanax percocet percocets adderall oxycontin roxicodone oxycodone suboxone vicodin ice molly meth methamphetamine cocaine heroin fentanyl
marijuana cannabis thc mdma lsd pcp ghb dna trunarc naloxone
whatsapp snapchat facebook instagram telegram signal facetime cashapp venmo zelle paypal bitcoin coinbase moneygram western fedex ups usps uber
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas thanksgiving easter
mexican colombian jamaican honduran haitian canadian chinese spanish english american dominican cuban african latin catholic baptist miranda brady giglio`,
);

/** Persons of the court and of the law, and words of address: who they are is no name. */
const OFFICES = set(
  `court judge magistrate government defendant defendants plaintiff prosecutor prosecution counsel clerk commonwealth people honor honorable your justice
jury grand congress president attorney attorneys defense defence witness chemist analyst technician criminalist examiner lab officer officers agents
deputies detectives investigators police troopers probation pretrial customs immigration homeland postal medicare medicaid
united u.s us usa usc ussg dea fbi atf hsi ice cbp irs dhs doj ausa epd pd swat ems
yes no sir madam ma'am sure okay ok yeah hey please thanks count victim minor guilty note today's`,
);

/** Ordinary words that stand with a capital where a sentence, a quotation or a title of a charge begins. */
const ORDINARY = set(
  `a an the this that these those his her their its our my your he she it they we i you who what which where when why how there here
one two three four five six seven eight nine ten eleven twelve all both each every some any many most several few none nobody nothing everybody everyone
everything somebody someone something anybody anyone anything another others neither either half much more next only also then now again still once
and but or nor so yet if as at by for from in into of on to with within without after before about over under between during since until while because
although though according based having being beginning starting using acting following among along upon inside outside beyond throughout despite
not never do does did is are was were be been has have had can could will would shall should may might must let
surveillance evidence testing trial search traffic money cash payment product proceeds drugs heroin drug crack weed violence conduct discovery
dispatch intelligence information weather rain storm snow hail restitution sentencing venue custody consent liability supervision training
family friend mother father brother sister wife husband girlfriend boyfriend neighbor roommate landlord cousin uncle aunt son daughter child kid baby
man woman boy girl person source informant buyer seller dealer supplier courier customer client driver passenger user owner manager boss leader lieutenant
caller suspect target subject individual male female addict tenant guest visitor clerk cashier teller medic nurse doctor
paperwork video audio footage text phone word death blood purity toxicology ledger inventory record review analysis inspection
me whose maybe tell just like out off around across raise last same understood selling twenty thirty day week month year thing red model local
conspiracy possession distribution importation maintaining attempt use penalties prohibited dismissed simple controlled substance substances intent
distribute possess premises firearm firearms pistol gun guns def subj veh memorial operation various children witnesses juveniles threats special assistant
primary involved trafficking laundering criminal narcotics narcotic procedure pills affiant time storage property paramedics medics`,
);
const PLURAL = /(?:ers|ors|ents|ants|ists|ives|ions|ings|ages|ies|ees|ments|sons|ples|kids|men|women)$/;
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ing|ance|ence|ology|ed|ly)$/;

/** Whether a capitalised word is one of a place, a thing, an office or a product. */
export function isNoPerson(word: string): boolean {
  return PLACES.has(word) || THINGS.has(word) || PRODUCTS.has(word) || OFFICES.has(word);
}

/** Whether a word is an ordinary one, whatever its capital. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word);
}

/** Whether a word that begins a sentence, and so has a capital anyway, looks like an ordinary word. */
export function isOrdinaryOpening(word: string): boolean {
  return ORDINARY.has(word) || PLURAL.test(word) || ABSTRACT.test(word);
}
