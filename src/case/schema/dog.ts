import { choice, date, group, text, whole, yesNo } from "./field";
import { sourceSchema } from "./source";

/** A drug dog and its records. */
export const dogSchema = group(
  {
    name: text("Dog", "Name of the dog."),
    handler: text("Handler", "Name of the handler."),
    certifiedBy: text("Certified by", "Body that certified the team."),
    certified: date("Certified", "Date of the certificate."),
    expires: date("Expires", "Last day of the certificate."),
    deployments: whole("Deployments", "Number of field deployments in the records produced."),
    alerts: whole("Alerts", "Number of field alerts in those records."),
    alertsConfirmed: whole("Alerts confirmed", "Alerts after which drugs were found."),
    recordsProduced: yesNo("Records produced", "True where training and deployment records have been produced."),
    sniffed: choice(["vehicle", "home", "luggage", "person", "other"], "Sniffed", "What the dog sniffed."),
    cueing: text("Cueing", "What the video shows of cueing by the handler."),
    source: sourceSchema,
  },
  "Dog",
  "The drug dog and its records.",
);
