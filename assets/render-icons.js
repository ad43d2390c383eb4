/** Draws the icons: every .svg here becomes PNG files in the sizes that Office asks for. Run it after an .svg has changed: node assets/render-icons.js */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { chromium } = require("playwright-core");

/** The product's own icon is also the store's (64, 128); commands are drawn by the ribbon only. */
const sizes = {
  icon: [16, 32, 64, 80, 128],
  draft: [16, 32, 80],
  review: [16, 32, 80],
  facts: [16, 32, 80],
  library: [16, 32, 80],
};

(async () => {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [name, each] of Object.entries(sizes)) {
    for (const size of each) {
      await page.setViewportSize({ width: size, height: size });
      const svg = readFileSync(join(__dirname, `${name}.svg`), "utf8");
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(__dirname, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
})();
