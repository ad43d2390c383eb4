import { fromOwnOrigin } from "../engine/library-files";
import { browserKeep } from "../work/browser-keep";
import { answerCalls } from "../worker/answer";
import type { LibraryCalls } from "./calls";
import { Shelf } from "./shelf";

answerCalls<LibraryCalls>(new Shelf(fromOwnOrigin(location.href), browserKeep));
