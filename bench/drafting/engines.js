/** Each engine as two steps: what it can do once for a template, and what it does for every document. */
const zlib = require("node:zlib");
const { join } = require("node:path");

const peers = join(__dirname, "..", "node_modules");
const ours = process.env.MOTIONWRIGHT_DIST ?? join(__dirname, "..", "..", "dist");

/** Node's own zlib, as the command line uses it. */
const nodeCodec = {
  deflateRaw: (bytes) => zlib.deflateRawSync(bytes, { level: 1 }),
  inflateRaw: (bytes, size) => zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }),
  crc32: (bytes, seed = 0) => zlib.crc32(bytes, seed),
};

function motionwright(final, native) {
  return () => {
    const { compileTemplate } = require(join(ours, "drafting"));
    if (native) require(join(ours, "docx")).setCodec(nodeCodec);
    return {
      style: "motionwright",
      prepare: (bytes) => {
        const compiled = compileTemplate(bytes, { file: "bench.docx" });
        return (data) => compiled.draft(data, { final }).bytes;
      },
    };
  };
}

const engines = {
  motionwright: motionwright(false, true),
  "motionwright, final": motionwright(true, true),
  "motionwright, browser codec": motionwright(false, false),
  docxtemplater: () => {
    const PizZip = require(join(peers, "pizzip"));
    const Docxtemplater = require(join(peers, "docxtemplater"));
    return {
      style: "docxtemplater",
      prepare: (bytes) => (data) => {
        const doc = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
        doc.render(data);
        return doc.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
      },
    };
  },
  "easy-template-x": () => {
    const { TemplateHandler } = require(join(peers, "easy-template-x"));
    const handler = new TemplateHandler();
    return {
      style: "easy-template-x",
      prepare: (bytes) => async (data) => new Uint8Array(await handler.process(Buffer.from(bytes), data)),
    };
  },
  "docx-templates": () => {
    const { createReport } = require(join(peers, "docx-templates"));
    return {
      style: "docx-templates",
      prepare: (bytes) => (data) =>
        createReport({ template: bytes, data, cmdDelimiter: "+++", noSandbox: true, maximumWalkingDepth: 1e9 }),
    };
  },
};

module.exports = { engines, nodeCodec };
