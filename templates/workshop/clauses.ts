import { client, Government, government, searched } from "./phrases";
import { body } from "./words";

/** Each ground's part of the argument, by the name of its clause. */
export const clauses: Record<string, string> = {
  "ground-stop-without-reason": body(`
H2: No lawful reason supported the stop.
A stop needs reasonable suspicion of a violation. _Terry v. Ohio_, 392 U.S. 1 (1968); _Delaware v. Prouse_, 440 U.S. 648 (1979) (random stops are unlawful). The reason given here was this: {{encounter.statedReason}}{{cite encounter.statedReasonSource}}. It does not describe a violation.
The defense acknowledges that an officer's motive is beside the point where a violation was seen, _Whren v. United States_, 517 U.S. 806 (1996); that a reasonable mistake of law can support a stop, _Heien v. North Carolina_, 574 U.S. 54 (2014); and that suspicion is judged on the whole picture, _United States v. Arvizu_, 534 U.S. 266 (2002). None of these supplies the fact that is missing.
`),
  "ground-stop-reason-contradicted": body(`
H2: The recording contradicts the reason given for the stop.
The officers' reason was this: {{encounter.statedReason}}{{cite encounter.statedReasonSource}}. The recording shows {{encounter.videoShows}}{{cite encounter.videoSource}}. A stop needs a violation that an officer reasonably saw, _Delaware v. Prouse_, 440 U.S. 648 (1979), and the record of the moment is better evidence than a report written after an arrest.
_Whren v. United States_, 517 U.S. 806 (1996), does not help ${government}: it makes motive irrelevant where a violation gave probable cause, and here the violation itself is disproved. Nor does _Heien v. North Carolina_, 574 U.S. 54 (2014), which concerns what the law forbids and not what the driver did.
`),
  "ground-stop-prolonged": body(`
H2: The officers prolonged the stop beyond its purpose.
A stop may last only as long as its purpose requires. Once the tasks tied to the violation are done, or reasonably should have been, holding the driver for a dog needs reasonable suspicion of another offense. _Rodriguez v. United States_, 575 U.S. 348 (2015). How little time is added does not matter.
The purpose of this stop was {{encounter.purpose}}.{{#if derived.encounter.purposeEnded}} By {{time derived.encounter.purposeEnded}} it had ended{{#if derived.encounter.purposeCite}} {{derived.encounter.purposeCite}}{{/if}}.{{/if}}{{#if derived.encounter.toDogArrived.text}} The dog arrived {{derived.encounter.toDogArrived.text}} later{{#if derived.encounter.toDogArrived.cite}} {{derived.encounter.toDogArrived.cite}}{{/if}}.{{else if derived.encounter.prolonged.text}} The stop went on for {{derived.encounter.prolonged.text}}.{{/if}} Nothing in that time served the purpose of the stop.
{{#if encounter.suspicion}}
The officers name the following as suspicion. Taken one by one or together they describe ordinary travel.
{{#each encounter.suspicion}}
L4: {{sentence text source}}{{#if answer}} {{sentence answer}}{{/if}}
{{/each}}
{{/if}}
The authorities on which ${government} will rely do not reach this case. A sniff that adds no time to a lawful stop is not a search, _Illinois v. Caballes_, 543 U.S. 405 (2005); this one added time. No fixed limit governs a stop, and diligence is the test, _United States v. Sharpe_, 470 U.S. 675 (1985); waiting for a dog after the work is done is not diligence in that work. The circumstances are weighed together, _United States v. Arvizu_, 534 U.S. 266 (2002); together they still have to point to crime.
`),
  "ground-dog-unreliable": body(`
H2: The dog's alert did not supply probable cause.
Whether an alert amounts to probable cause is judged on all the facts, and the defense may contest the dog's training and its record in the field. _Florida v. Harris_, 568 U.S. 237 (2013).{{#if dog.alerts}}{{#if dog.alertsConfirmed}} The records produced show {{numberWords dog.alerts}} field alerts, of which {{numberWords dog.alertsConfirmed}} led to drugs{{cite dog.source}}.{{/if}}{{/if}}{{#if dog.expires}} The certificate ran until {{date dog.expires}}.{{/if}}{{#if dog.cueing}} The recording shows cueing: {{dog.cueing}}.{{/if}}
_Harris_ is ${government}'s case too: it rejects a checklist, and training records can carry the day where nothing undercuts them. Here something does.
`),
  "ground-frisk-without-suspicion": body(`
H2: Nothing suggested that ${client} was armed.
A frisk needs a reasonable belief that the person is armed and dangerous, and it may reach only what could be a weapon. _Terry v. Ohio_, 392 U.S. 1 (1968).{{#each searches}}{{#if (eq basis "frisk")}} {{#if weaponFacts}}All that is offered is this: {{weaponFacts}}{{cite source}}.{{else}}The reports name no fact that points to a weapon{{cite source}}.{{/if}}{{#if beyondFrisk}} The officers went further than a pat-down: {{beyondFrisk}}. A pat-down ends once it is clear that the thing felt is no weapon; only what is plainly contraband by touch may be taken. _Minnesota v. Dickerson_, 508 U.S. 366 (1993).{{/if}}{{/if}}{{/each}}
`),
  "ground-arrest-without-cause": body(`
H2: The arrest lacked probable cause.
{{#if encounter.arrest.basis}}
The officers gave this as their cause: {{encounter.arrest.basis}}{{cite encounter.arrest.source}}.{{#if encounter.arrest.missing}} What they did not know at that moment decides the point: {{encounter.arrest.missing}}.{{/if}}
{{/if}}
Probable cause turns on what was known when the arrest was made, judged on all the circumstances. _Illinois v. Gates_, 462 U.S. 213 (1983). What a search found afterwards cannot support the arrest that led to it, and evidence that follows from an unlawful arrest is suppressed. _Wong Sun v. United States_, 371 U.S. 471 (1963).
`),
  "ground-search-incident": body(`
H2: The search was not incident to a lawful arrest.
A search incident to arrest reaches the person and what is within reach, and nothing else. _Chimel v. California_, 395 U.S. 752 (1969). Once the arrestee is secured and cannot reach the place, the reason for the rule is gone; a car may then be searched only where evidence of the offense of arrest may be found in it. _Arizona v. Gant_, 556 U.S. 332 (2009).{{#each searches}}{{#if (eq basis "incident")}}{{#if secured}} ${client} was secured when the search of ${searched} began{{cite source}}.{{/if}}{{#if (eq ofKind "vehicle")}}{{#if offenseOfArrest}} The offense of arrest was {{offenseOfArrest}}, of which no evidence was to be expected there.{{/if}}{{/if}}{{/if}}{{/each}}{{#if encounter.vehicle}} The automobile exception of _California v. Acevedo_, 500 U.S. 565 (1991), asks for probable cause, which is the question and not the answer.{{/if}}
`),
  "ground-inventory": body(`
H2: The search was not an inventory.
An inventory must follow a standard procedure that leaves officers no room to rummage for evidence. _Florida v. Wells_, 495 U.S. 1 (1990).{{#each searches}}{{#if (eq basis "inventory")}}{{#unless policyProduced}} No written policy has been produced.{{/unless}}{{#if policyBreached}} The search departed from procedure: {{policyBreached}}{{cite source}}.{{/if}}{{/if}}{{/each}}
`),
  "ground-consent": body(`
H2: Consent was not free, or did not reach what was searched.
${Government} must show that consent was voluntary on all the facts, _Schneckloth v. Bustamonte_, 412 U.S. 218 (1973), and consent given in an unlawful detention is tainted, _Florida v. Royer_, 460 U.S. 491 (1983) (plurality).{{#each searches}}{{#if consent}}{{#if consent.words}} The words relied on are “{{consent.words}}”{{cite consent.source}}.{{/if}}{{#if consent.pressure}} They were spoken under pressure: {{consent.pressure}}.{{/if}}{{#if consent.exceeded}} And the officers went further than the words: {{consent.exceeded}}.{{/if}}{{#if consent.objector}} {{consent.objector}} was present and refused; that refusal controls. _Georgia v. Randolph_, 547 U.S. 103 (2006).{{/if}}{{/if}}{{/each}}
Officers need not say that consent may be refused (_Schneckloth_), and scope is what a reasonable listener would have understood, _Florida v. Jimeno_, 500 U.S. 248 (1991). Both rules leave ${government} to prove what was asked and what was answered.
`),
  "ground-home-entry": body(`
H2: The entry of the home was unlawful.
The home stands at the center of the Fourth Amendment, and entry without a warrant is presumed unreasonable. _Payton v. New York_, 445 U.S. 573 (1980). A chase of a misdemeanor suspect is not always an emergency, _Lange v. California_, 594 U.S. 295 (2021), and there is no general power of community caretaking at the door, _Caniglia v. Strom_, 593 U.S. 194 (2021).{{#each searches}}{{#if entry}}{{#if entry.how}} Officers entered in this way: {{entry.how}}{{cite entry.source}}.{{/if}}{{#if entry.exigency}} The emergency claimed is {{entry.exigency}}.{{/if}}{{#if entry.answer}} The record answers: {{entry.answer}}.{{/if}}{{/if}}{{/each}}
_Kentucky v. King_, 563 U.S. 452 (2011), lets officers rely on an emergency that they did not create by unlawful means; it does not excuse one that never existed.
`),
  "ground-warrant-stale": body(`
H2: The information in the affidavit was stale.
Probable cause must exist when the warrant issues. Whether facts have grown stale depends on what they show and on how long such a thing would last; the test is practical, _Illinois v. Gates_, 462 U.S. 213 (1983).{{#each searches}}{{#if warrant.informationDate}} The newest dated observation in this affidavit is of {{date warrant.informationDate}}{{cite warrant.source}}{{#if warrant.issued}}; the warrant issued on {{date warrant.issued}}, {{elapsed warrant.informationDate warrant.issued}} later{{/if}}.{{/if}}{{/each}} Word of a continuing business keeps longer than word of a sale or two; it is for the affidavit to show the former.
`),
  "ground-warrant-nexus": body(`
H2: Nothing tied the place to the crime.
A warrant must rest on a fair probability that evidence will be found in the place to be searched. _Illinois v. Gates_, 462 U.S. 213 (1983).{{#each searches}}{{#if (eq basis "warrant")}}{{#if warrant.nexus}} The affidavit offers this: {{warrant.nexus}}{{cite warrant.source}}.{{else}} The affidavit offers no fact that ties ${searched} to the offense{{cite warrant.source}}.{{/if}}{{/if}}{{/each}} ${Government} may say that a judge can infer that those who sell keep drugs at home. An inference from what such people usually do is no fact about this place.
`),
  "ground-franks": body(`
H2: The affidavit misstated and left out facts that mattered.
Where an affiant states what is false, or leaves out what matters, knowingly or with reckless disregard for the truth, the court sets the falsehood aside, restores what was left out, and asks whether probable cause remains. _Franks v. Delaware_, 438 U.S. 154 (1978). The burden is the defense's, and it is met by an offer of proof.
{{#each searches}}
{{#each warrant.claims}}
L5: {{#if omission}}Left out: {{sentence statement}}{{else}}Stated: {{sentence statement}}{{/if}}{{#if truth}} The record shows: {{sentence truth source}}{{/if}}{{#if knew}} {{sentence knew}}{{/if}}
{{/each}}
{{/each}}
`),
  "ground-informant-unreliable": body(`
H2: The informant's word did not amount to probable cause.
An informant's veracity and basis of knowledge are weighed together with corroboration. _Illinois v. Gates_, 462 U.S. 213 (1983).{{#each informants}}{{#if priorReliability}} On the earlier reliability of {{#if id}}{{id}}{{else}}the informant{{/if}}, the record says this: {{sentence priorReliability source}}{{/if}}{{#if basisOfKnowledge}} On the basis of knowledge: {{sentence basisOfKnowledge}}{{/if}}{{#if corroboration}} On corroboration: {{sentence corroboration}}{{else}} Nothing was done to corroborate it.{{/if}}{{#if paid}} The informant was paid.{{/if}}{{/each}}
A tip that predicts what only an insider could know may be enough, _Alabama v. White_, 496 U.S. 325 (1990); details that any neighbor could see are not.
`),
  "ground-phone-search": body(`
H2: The phone was searched without a warrant that covered it.
Officers need a warrant to search a phone taken at an arrest. _Riley v. California_, 573 U.S. 373 (2014). {{grounds.phone-search.says}}
`),
  "ground-location-data": body(`
H2: The location history was obtained without a warrant.
A record of where a person's phone has been is a search under the Fourth Amendment, and ${government} needs a warrant for it. _Carpenter v. United States_, 585 U.S. 296 (2018). A tracker on a car is a search as well. _United States v. Jones_, 565 U.S. 400 (2012).{{#each locationData}}{{#unless warrant}}{{#if text}} Here: {{text}}{{cite source}}.{{/if}}{{/unless}}{{/each}}
`),
  "ground-statement-unwarned": body(`
H2: The statements were taken in custody without warnings.
Answers to questions in custody may not be used in ${government}'s case unless warnings came first and the rights were waived. _Miranda v. Arizona_, 384 U.S. 436 (1966); _Dickerson v. United States_, 530 U.S. 428 (2000).{{#each statements}}{{#if custodial}}{{#unless warned}} The statement{{#if to}} to {{to}}{{/if}}{{#if date}} on {{date date}}{{/if}} was made in custody and before any warning{{cite source}}.{{/unless}}{{/if}}{{/each}}
A routine traffic stop is not custody, _Berkemer v. McCarty_, 468 U.S. 420 (1984), but restraint to the degree of an arrest is. Rights must be invoked clearly, _Berghuis v. Thompkins_, 560 U.S. 370 (2010), and physical evidence found through an unwarned statement may be admissible, _United States v. Patane_, 542 U.S. 630 (2004) (plurality); neither rule admits the statement itself.
`),
  "ground-statement-involuntary": body(`
H2: The statements were not voluntary.
A statement must be voluntary whatever warnings were given, _Dickerson v. United States_, 530 U.S. 428 (2000), and one that officers drew out by promises, threats or exhaustion is not. The defense acknowledges that the pressure must come from officers; the speaker's state of mind alone is not enough. _Colorado v. Connelly_, 479 U.S. 157 (1986).{{#each statements}}{{#if promises}} Before the statement{{#if date}} of {{date date}}{{/if}} there were promises or threats: {{promises}}{{cite source}}.{{/if}}{{#if condition}} The circumstances were these: {{condition}}.{{/if}}{{/each}}
`),
  "ground-fruit": body(`
H2: What followed is fruit of the violation.
Evidence found by exploiting an unlawful act is suppressed with it, statements as well as things. _Wong Sun v. United States_, 371 U.S. 471 (1963); _Brown v. Illinois_, 422 U.S. 590 (1975). The defense acknowledges _Utah v. Strieff_, 579 U.S. 232 (2016), where a valid arrest warrant came between.
`),
  "ground-anonymous-tip": body(`
H2: The anonymous tip did not supply reasonable suspicion.
A bare anonymous report that a person is committing a crime is not enough; it must be reliable in its assertion of illegality, and not only in its description of a person or car. _Florida v. J.L._, 529 U.S. 266 (2000).{{#if encounter.tip.text}} The caller said this: {{encounter.tip.text}}{{cite encounter.tip.source}}.{{/if}}{{#if encounter.tip.corroboration}} What the officers checked was this: {{encounter.tip.corroboration}}.{{else}} Nothing was checked before the officers acted.{{/if}}
${Government} will cite _Navarette v. California_, 572 U.S. 393 (2014), and _Alabama v. White_, 496 U.S. 325 (1990). The first rested on an eyewitness's report, made at once, of dangerous driving; the second on predictions that came true. Neither is here.
`),
  "ground-dog-at-home": body(`
H2: Bringing a dog to the home was a search.
Officers who bring a drug dog to the porch of a home to find evidence search it, and need a warrant. _Florida v. Jardines_, 569 U.S. 1 (2013). What the dog told them cannot support the warrant that followed.
`),
  "ground-vehicle-search": body(`
H2: The automobile exception does not cover this search.
Officers may search a car without a warrant where they have probable cause to believe that it holds evidence, and then containers in it as well. _California v. Acevedo_, 500 U.S. 565 (1991).{{#each searches}}{{#if (eq basis "automobile")}}{{#if cause}} The cause offered for the search of ${searched} is this: {{sentence cause source}}{{else}} The search of ${searched} rests on no more than what has been set out above{{cite source}}.{{/if}}{{#if causeAnswer}} The record answers it: {{sentence causeAnswer}}{{/if}}{{/if}}{{/each}} Probable cause is ${government}'s to prove{{#if grounds.stop-prolonged}}, and it cannot be drawn from what the officers learned by adding time to the stop{{/if}}.
`),
  "ground-warrant-particularity": body(`
H2: The warrant did not confine the search.
A warrant must describe the place and the things with particularity, and an affidavit that is not attached does not cure it. _Groh v. Ramirez_, 540 U.S. 551 (2004).{{#each searches}}{{#if warrant.seizedBeyond}} Officers went beyond its words: {{warrant.seizedBeyond}}{{cite warrant.source}}.{{/if}}{{/each}}
`),
  "ground-controlled-buy-unsound": body(`
H2: The controlled buy does not carry the weight placed on it.
A controlled buy corroborates an informant only as far as it was controlled. What matters is whether the informant was searched before it and watched throughout; without that, the drugs may have come from anywhere.{{#each informants}}{{#if (eq searchedBefore false)}} {{#if id}}{{id}}{{else}}The informant{{/if}} was not searched before the buy{{cite source}}.{{/if}}{{#if (eq watched false)}} Officers did not keep {{#if id}}{{id}}{{else}}the informant{{/if}} in sight{{cite source}}.{{/if}}{{/each}} The circumstances are judged together under _Illinois v. Gates_, 462 U.S. 213 (1983).
`),
  "ground-statement-after-invocation": body(`
H2: Questioning went on after the rights were invoked.
Once a person in custody asks for counsel, questioning must stop until counsel is present or the person begins again. _Edwards v. Arizona_, 451 U.S. 477 (1981).{{#each statements}}{{#if invoked}}{{#if invokedWords}} The words were “{{invokedWords}}”{{cite source}}.{{else}} The rights were invoked before the statement{{#if date}} of {{date date}}{{/if}}{{cite source}}.{{/if}}{{/if}}{{/each}} An invocation must be clear, _Berghuis v. Thompkins_, 560 U.S. 370 (2010); this one was.
`),
  "ground-statement-two-step": body(`
H2: A warning given in the middle did not cure what came before.
Where officers question first and warn later, the second statement may fall with the first. _Missouri v. Seibert_, 542 U.S. 600 (2004). There was no majority in that case and the test differs among the circuits: some courts ask whether a warning given midway could do its work, others whether the two steps were taken on purpose. Questions that return to what has already been said point to both. {{grounds.statement-two-step.says}}
`),
};
