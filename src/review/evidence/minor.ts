/** A child, a young buyer, a pregnant person: against what the record says in words. */
import { checkTold } from "./told";

export const checkMinor = checkTold(
  /\b(?:child(?:ren)?|juvenile|minor(?!\s+(?:traffic|violation|damage|injur|offense|participant|role|infraction|error|delay))|underage|(?:1[0-9]|20)[\s-]years?[\s-]old|teen\w*|son|daughter|pregnant|student)\b/i,
  "a child, a young person or a pregnancy",
);
