/** Text for XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** An element of a picture; numbers are rounded, so that equal facts give equal pictures. */
export function svg(name: string, attributes: Readonly<Record<string, string | number>>, ...content: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === "number" ? String(Math.round(value * 10) / 10) : escaped(value);
    return ` ${key}="${text}"`;
  });
  return `<${name}${written.join("")}>${content.join("")}</${name}>`;
}

/** A line of words. */
export function words(
  text: string,
  x: number,
  y: number,
  look: Readonly<Record<string, string | number>> = {},
): string {
  return svg("text", { x, y, ...look }, escaped(text));
}

/** Words broken into lines of at most so many characters; a longer word has a line to itself. */
export function lines(text: string, longest: number): string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last === undefined || last.length + word.length + 1 > longest) found.push(word);
    else found[found.length - 1] = `${last} ${word}`;
  }
  return found;
}

/** A drawn timeline. */
export interface TimelinePicture {
  readonly svg: string;
  /** Width and height in points. */
  readonly width: number;
  readonly height: number;
  /** What the picture says, for whoever cannot see it. */
  readonly alt: string;
}

/** A whole picture with its title and description. */
export function picture(
  title: string,
  alt: string,
  width: number,
  height: number,
  content: readonly string[],
): TimelinePicture {
  const whole = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${Math.round(height * 10) / 10}`,
      role: "img",
      "font-family": "'Times New Roman', 'Liberation Serif', serif",
      "font-size": 10,
      fill: "#000",
    },
    svg("title", {}, escaped(title)),
    svg("desc", {}, escaped(alt)),
    svg("rect", { width, height, fill: "#fff" }),
    ...content,
  );
  return { svg: whole, width, height, alt };
}
