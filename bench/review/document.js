/** A long document in the style of plea papers: neutral narrative, with a risky or misleading sentence now and then. */
const NEUTRAL = [
  "On the morning of {date}, officers met at the substation on {street} to review the assignments for the day.",
  "The vehicle was a gray sedan registered in {county} County, and its registration had been renewed in the spring.",
  "{name} is thirty-four years old, finished high school in {city}, and has worked for the same employer since 2017.",
  "The recording begins at 14:02:11 and shows the intersection of {street} and the frontage road from the north.",
  "The parties have conferred about the schedule and ask that the hearing be held on or after {date}.",
  "Detective {name} prepared a report of the interview, which was produced with a cover letter on {date}.",
  "The court has set aside two hours for argument, and counsel estimate that the witnesses will need about half a day.",
  "A copy of the report, Bates numbers GOV-000{n} to GOV-000{n}9, was sent to counsel by electronic mail.",
  "The weather that afternoon was clear, traffic was light, and the road surface was dry according to the dispatch log.",
  "The defendant understands that the court will order a presentence report and that counsel may comment on a draft of it.",
  "Counsel received the disc on {date} and returned a signed receipt to the clerk’s office in {city}.",
  "The apartment building has four floors, a laundry room in the basement, and a parking lot on the side that faces {street}.",
  "Mr. {name} told the case worker that his mother lives in {city} and that he visits her on weekends.",
  "The transcript runs to {n} pages; lines are numbered, and a certificate of the reporter stands at the end.",
  "This agreement sets out the whole understanding between the parties and can be changed only in writing.",
];
const NAMES = ["Ortiz", "Shaw", "Banks", "Lowe", "Nguyen", "Kowalski", "Haddad", "Brandt", "Okafor", "Pruitt"];
const CITIES = ["Dayton", "Albuquerque", "Rockford", "Macon", "Tacoma", "Erie", "Amarillo", "Bettendorf"];
const STREETS = ["Linden Avenue", "Fourth Street", "Harbor Road", "Willow Lane", "Quarry Road", "Mill Street"];
const MONTHS = ["January", "March", "April", "June", "August", "October", "November"];

/** A small generator of whole numbers, the same for the same seed. */
function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** A document of about `words` words; one sentence of twelve is taken from `others`. */
function makeDocument(words, others, seed = 7) {
  const next = random(seed);
  const pick = (list) => list[next(list.length)];
  const paragraphs = [];
  let counted = 0;
  while (counted < words) {
    const sentences = [];
    for (let left = 3 + next(4); left > 0; left -= 1) {
      const chosen = others.length > 0 && next(12) === 0 ? pick(others) : pick(NEUTRAL);
      const sentence = chosen
        .replaceAll("{name}", () => pick(NAMES))
        .replaceAll("{city}", () => pick(CITIES))
        .replaceAll("{county}", () => pick(CITIES))
        .replaceAll("{street}", () => pick(STREETS))
        .replaceAll("{date}", () => `${pick(MONTHS)} ${1 + next(28)}, 2026`)
        .replaceAll("{n}", () => String(100 + next(800)));
      counted += sentence.split(/\s+/).length;
      sentences.push(sentence);
    }
    paragraphs.push(sentences.join(" "));
  }
  return paragraphs.join("\n");
}

module.exports = { makeDocument, random };
