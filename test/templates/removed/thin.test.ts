import { judgeRemovals } from "./judge";

judgeRemovals("thin");
