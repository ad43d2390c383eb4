/** One paper of one case: what its template is given, its court, its layout. The command line and the pane draft through here alike. */
export { templateContext, templateFacts, type PaperChoices } from "./context";
export { courtOf, withCourt, type Courts } from "./court";
export { draftPaper, type PaperOptions } from "./draft-paper";
