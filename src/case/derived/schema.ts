import { z } from "zod";
import { fieldNotes } from "../schema/field";

/** Facts that follow from the case file. */
export const derivedSchema = z
  .record(z.string(), z.json())
  .meta({ title: "Derived facts", description: "What follows from the facts." });
fieldNotes.add(derivedSchema, { kind: "any" });
