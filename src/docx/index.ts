/** The Word file: package, XML, stories, parts, annotations. Knows nothing of law or templates. */
export * from "./package";
export * from "./parts";
export * from "./stories";
export * from "./xml";
