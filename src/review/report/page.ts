/** The frame of every HTML report: one file, no script, nothing loaded from anywhere. */
import { escapeHtml, textTag } from "./escape";
import { STANDING_NOTE } from "./labels";
import { STYLES } from "./styles";

/** A whole page around `body`, which is HTML. */
export function page(title: string, subtitle: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLES}</style>
</head>
<body>
<header>${textTag("h1", title)}${textTag("p", subtitle, { class: "lead" })}</header>
<main>
${body}
</main>
<footer>${textTag("p", STANDING_NOTE)}</footer>
</body>
</html>
`;
}
