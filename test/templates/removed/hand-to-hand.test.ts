import { judgeRemovals } from "./judge";

judgeRemovals("hand-to-hand");
