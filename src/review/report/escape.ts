/** Text into HTML. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for an element or a quoted attribute; control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** An element with escaped attributes; `inner` is HTML already. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${list.join("")}>${inner}</${name}>`;
}

/** A run of text as an element. */
export function textTag(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return tag(name, attributes, escapeHtml(text));
}
