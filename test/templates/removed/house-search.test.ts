import { judgeRemovals } from "./judge";

judgeRemovals("house-search");
