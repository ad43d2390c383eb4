import { z } from "zod";

/**
 * The body of a rich API request, as office.js sends it: object paths say how each object is reached, actions what to do with it.
 * Seen by running the client; see `README.md`.
 */
const argumentInfo = z.looseObject({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

/** How a path reaches its object. */
export const pathKinds = { root: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** What an action does. */
export const actionKinds = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const objectPathSchema = z.looseObject({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().optional(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const queryInfo = z.looseObject({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

export const actionSchema = z.looseObject({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().optional(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
});

export const requestSchema = z.looseObject({
  AutoKeepReference: z.boolean().optional(),
  Actions: z.array(actionSchema),
  ObjectPaths: z.record(z.string(), objectPathSchema),
});

export type ObjectPath = z.infer<typeof objectPathSchema>;
export type Action = z.infer<typeof actionSchema>;
export type BatchRequest = z.infer<typeof requestSchema>;
export type QueryInfo = z.infer<typeof queryInfo>;

/** One message from the client. */
export const messageSchema = z.looseObject({
  _messageType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _actionType: z.number().optional(),
  _data: z.unknown(),
});

export type ClientMessage = z.infer<typeof messageSchema>;
