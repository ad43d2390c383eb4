import { judgeRemovals } from "./judge";

judgeRemovals("rural-traffic-stop");
