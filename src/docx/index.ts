/** The Word file: package, XML, stories, parts, annotations. Knows nothing of law or templates. */
export * from "./annotate";
export { FreeIds, type IdKind } from "./ids";
export * from "./package";
export * from "./parts";
export { runProperties, setRunProperty } from "./run-properties";
export * from "./stories";
export * from "./xml";
export { withoutForbidden } from "./xml-characters";
