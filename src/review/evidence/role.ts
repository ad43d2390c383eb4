/** Leadership in the text against the messages and ledgers listed: who tells whom what to do. */
import {
  cites,
  communicationName,
  contradicted,
  inBrackets,
  isClient,
  notSupported,
  quoted,
  supported,
  unknown,
  upperFirst,
} from "./record";
import type { Check, Communication } from "./record";

/** Words of somebody who gives orders, sets prices or pays. */
const DIRECTING =
  /^\s*(?:go (?:to|get|see|pick|drop|collect)|bring|take|send|drop|pick (?:it |them )?up|give|tell|get (?:it|the|that|rid)|hold (?:it|the|this|that)|deliver|run|collect|don['’]?t (?:sell|give|take|leave|talk|let|go|front))\b|\b(?:i (?:need|want) you to|i['’]ll pay you|you work for me|make sure (?:you|he|she|they)|you owe me|tell (?:him|her|them) to|i told you)\b/i;
/** A friend who asks for a ride or a call gives no orders. */
const ORDINARY = /\b(?:me a (?:call|ring|ride|text|minute|sec)|care|your time|it easy)\b/i;
/** A ledger of somebody who pays others. */
const PAYING = /\b(?:paid|pay(?:ing|s)?|wages?|cut (?:for|to))\b/i;

/** Compares words of leadership with who directs whom in the record. */
export const checkRole: Check = ({ file }) => {
  const all = file.communications ?? [];
  if (all.length === 0)
    return unknown("The case file lists no messages, calls or ledgers, so it does not show who directed whom.");
  const directing = all.filter(({ text = "", kind }) =>
    kind === "ledger" ? PAYING.test(text) : DIRECTING.test(text) && !ORDINARY.test(text),
  );
  const byClient = directing.filter((each) => isClient(each.from, file));
  const toClient = directing.filter(
    (each) =>
      !isClient(each.from, file) && (isClient(each.to, file) || each.to === undefined) && each.from !== undefined,
  );
  const given = byClient[0];
  if (given !== undefined) return shown(byClient, given);
  const received = toClient[0];
  if (received !== undefined) {
    const list = cites(...toClient.map((each) => each.source));
    return contradicted(
      `The record shows the client taking direction: ${communicationName(received)} reads ${quoted(received.text ?? "")}${inBrackets(list)}; no message or ledger entry listed (of ${String(all.length)}) shows the client giving any.`,
      list,
    );
  }
  return notSupported(
    `No message or ledger entry in the case file (of ${String(all.length)}) shows the client directing, paying or recruiting anybody.`,
  );
};

function shown(byClient: readonly Communication[], first: Communication): ReturnType<Check> {
  const list = cites(...byClient.map((each) => each.source));
  return supported(
    `${upperFirst(communicationName(first))} reads ${quoted(first.text ?? "")}${inBrackets(list)}.`,
    list,
  );
}
