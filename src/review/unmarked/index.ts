export { unmarkedSentences, type UnmarkedSentence } from "./unmarked";
