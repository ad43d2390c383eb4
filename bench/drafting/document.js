/** One motion of about seven pages with 60 facts and a table of as many rows as wanted, in the tag style of each engine. */
const { deflateRawSync, crc32 } = require("node:zlib");

const PARAGRAPHS = [
  "The government charges that on {date} the defendant was found in possession of the substance described in the report of the laboratory, and that the stop of the vehicle, the search that followed it and every statement made in its course were lawful. The defense disputes each of these points, for the reasons set out below, and asks that the evidence be suppressed.",
  "Officers stopped the vehicle on the eastbound side of the road, a little after midnight, for what the report calls a failure to keep within a lane. The recording from the patrol car shows the same stretch of road from a distance of six car lengths, in clear weather, with the lane markings visible throughout; at no time do the wheels leave the lane.",
  "The tasks tied to the stop were finished when the written warning was handed over. From that moment the officers held the driver, the passengers and the car for another reason, without suspicion of any other offense, until a dog arrived from the county seat; how long that took, the dispatch log and the recording both show.",
  "The laboratory received the bags in a single sealed envelope, opened it two days later, and tested some of them by color and one by instrument. The report extrapolates from the tested part to the whole, without a statement of method, and the bench notes that would show the weighing have been asked for and have not been produced.",
  "A court that weighs these facts must ask who bears the burden, and of what. The search was made without a warrant, so that the burden is on the government throughout, on the basis for the stop, on its length, on the scope of the search that followed, and on the unbroken custody of what was seized.",
];

const FACTS = Array.from({ length: 60 }, (_, i) => `f${i + 1}`);
const COLUMNS = ["number", "time", "actor", "event", "source"];

/** How each engine writes a fact and a loop. */
const STYLES = {
  motionwright: {
    fact: (name) => `{{facts.${name}}}`,
    open: "{{#each rows}}",
    cell: (name) => `{{${name}}}`,
    close: "{{/each}}",
  },
  docxtemplater: { fact: (name) => `{facts_${name}}`, open: "{#rows}", cell: (name) => `{${name}}`, close: "{/rows}" },
  "easy-template-x": {
    fact: (name) => `{facts_${name}}`,
    open: "{#rows}",
    cell: (name) => `{${name}}`,
    close: "{/rows}",
  },
  "docx-templates": {
    fact: (name) => `+++INS facts_${name}+++`,
    open: "+++FOR row IN rows+++",
    cell: (name) => `+++INS $row.${name}+++`,
    close: "+++END-FOR row+++",
    loopRows: true,
  },
};

const run = (text, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content, properties = "") =>
  `<w:p w:rsidR="00A41C2E" w:rsidRDefault="00A41C2E" w:rsidP="00C15D3B"><w:pPr>${properties}<w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>${content}</w:p>`;
const italics = "<w:rPr><w:i/><w:iCs/></w:rPr>";

function body(style, seed) {
  let next = 0;
  const fact = () => style.fact(FACTS[next++]);
  const paragraphs = [];
  for (let i = 0; i < 20; i += 1) {
    const words = PARAGRAPHS[i % PARAGRAPHS.length].replace("{date}", `the ${i + 1}th of March`);
    const cut = words.indexOf(" ", 120);
    paragraphs.push(
      paragraph(
        run(`${seed + i}. ${words.slice(0, cut)} `) +
          run(fact()) +
          run(words.slice(cut, 260)) +
          run(" See ", italics) +
          run(fact(), italics) +
          run(`, ${words.slice(260)} `) +
          run(fact()) +
          run("."),
        i % 5 === 0 ? "<w:keepNext/>" : "",
      ),
    );
  }
  const cell = (width, text) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p w:rsidR="00A41C2E" w:rsidRDefault="00A41C2E"><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>${run(text, '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="22"/></w:rPr>')}</w:p></w:tc>`;
  const widths = [700, 1300, 1900, 3600, 1860];
  const row = (texts) =>
    `<w:tr w:rsidR="00A41C2E"><w:trPr><w:cantSplit/></w:trPr>${texts.map((text, i) => cell(widths[i], text)).join("")}</w:tr>`;
  const cells = COLUMNS.map((name) => style.cell(name));
  const rows = style.loopRows
    ? row([style.open, "", "", "", ""]) + row(cells) + row([style.close, "", "", "", ""])
    : row([style.open + cells[0], ...cells.slice(1, 4), cells[4] + style.close]);
  const table = `<w:tbl><w:tblPr><w:tblW w:w="9360" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${row(["No.", "Time", "Who", "What", "Source"])}${rows}</w:tbl>`;
  return [...paragraphs.slice(0, 8), table, ...paragraphs.slice(8)].join("");
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word file with the usual parts: styles, settings, fonts, theme-sized ballast. */
function wordFile(engine, seed = 1) {
  const styles = Array.from(
    { length: 120 },
    (_, i) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Style${i}"><w:name w:val="Style ${i}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="${i * 10}" w:after="${i * 7}"/></w:pPr><w:rPr><w:sz w:val="${20 + (i % 9)}"/></w:rPr></w:style>`,
  ).join("");
  const section =
    '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  return zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>`,
    "word/document.xml": `${HEAD}<w:document ${W}><w:body>${body(STYLES[engine], seed)}${section}</w:body></w:document>`,
    "word/styles.xml": `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`,
    "word/settings.xml": `${HEAD}<w:settings ${W}><w:defaultTabStop w:val="720"/></w:settings>`,
  });
}

/** Data for a document; the engines that know no paths get the facts by flat names. */
function facts(rows) {
  const named = Object.fromEntries(FACTS.map((name, i) => [name, `fact ${i + 1} of the case, Smith & Sons`]));
  const flat = Object.fromEntries(Object.entries(named).map(([name, value]) => [`facts_${name}`, value]));
  const two = (value) => String(value).padStart(2, "0");
  return {
    facts: named,
    ...flat,
    rows: Array.from({ length: rows }, (_, i) => ({
      number: String(i + 1),
      time: `${two(Math.floor(i / 3600) % 24)}:${two(Math.floor(i / 60) % 60)}:${two(i % 60)}`,
      actor: `Officer ${["Pruitt", "Moss", "Banks", "Lowe"][i % 4]}`,
      event: `Event ${i + 1}: the driver is asked about ${["the trip", "the trunk", "the passenger"][i % 3]} & answers`,
      source: `Dash video at ${two(Math.floor(i / 60) % 60)}:${two(i % 60)}`,
    })),
  };
}

function zip(files) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(0x00210000, 6);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from("PK\x03\x04", "latin1"), head, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, tail, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

module.exports = { wordFile, facts };
