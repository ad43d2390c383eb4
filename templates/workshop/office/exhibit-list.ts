import { caption, certificateOfService, signature } from "../blocks";
import { listing, when } from "../parts";
import { body, p } from "../words";

/** The exhibits of the defense, with where each comes from and room for the clerk's marks. */
export function exhibitList(): string {
  return (
    caption("Defendant's Exhibit List") +
    body(`
{{client.name}} lists the exhibits that the defense may offer{{#if docket.hearing}} at the hearing of {{date docket.hearing}}{{/if}}. The defense may add to the list as further discovery is produced.
{{#unless exhibits}}
No exhibit has been entered yet: {{missing "label and description of each exhibit"}}.
{{/unless}}
`) +
    when(
      "exhibits",
      p("Caption", "Exhibits") +
        listing([900, 3560, 2300, 1200, 1400], ["Exhibit", "Description", "Record", "Offered", "Admitted"], "exhibits", [
        "{{#if label}}{{label}}{{/if}}",
        "{{description}}",
        "{{#if source.bates}}{{source.bates}}{{else if source.document}}{{source.document}}{{else if source.transcript}}{{source.transcript}}{{/if}}",
        "",
        "",
      ]),
    ) +
    signature() +
    certificateOfService()
  );
}
