/**
 * The manifest for an address. The one in the repository names the address of development; every address in it is changed, AppDomains to the
 * origin alone, because Office takes no path there. While developing, the add-in has a name and an id of its own, so that the one that the firm
 * installed can stay beside it.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Where the pane is served while it is developed; the manifest in the repository names it. */
const developmentUrl = "https://localhost:3000";
const developmentId = "c0b6d0a1-92d4-4c6e-8a77-3a3a54d1b2e6";
const source = join(__dirname, "..", "manifest.xml");

/** Throws where an address would not do for Office: it must be https, and a slash at its end would stand twice. */
function checkUrl(url) {
  if (!/^https:\/\/[^/?#]+(\/[^?#]*[^/?#])?$/.test(url))
    throw new Error(`The pane's address must be https, without a slash at its end: ${url}`);
}

/** @param url where the pane is served from; without it, where it is served while it is developed */
function manifestFor(url) {
  const manifest = readFileSync(source, "utf8");
  if (url === undefined)
    return manifest
      .replace(/<Id>[^<]+<\/Id>/, `<Id>${developmentId}</Id>`)
      .replace('<DisplayName DefaultValue="Motionwright"', '<DisplayName DefaultValue="Motionwright (development)"')
      .replace('id="Group.Label" DefaultValue="Motionwright"', 'id="Group.Label" DefaultValue="Motionwright (dev)"');
  checkUrl(url);
  return manifest
    .replace(/(<AppDomain>)[^<]+/g, `$1${new URL(url).origin}`)
    .replaceAll(`="${developmentUrl}`, `="${url}`)
    .replace(/<!-- localhost is where.*?-->\n/s, "");
}

module.exports = { developmentUrl, manifestFor };
