/** The report's one stylesheet: screen wide and narrow, light and dark, more contrast, forced colours, print. */
export const STYLES = `
:root{color-scheme:light dark;--paper:#fbfaf7;--sheet:#fff;--ink:#1d1b18;--soft:#5d574e;--line:#dcd6cb;--link:#1d4f91;
--critical:#a3161f;--critical-bg:#fbe3e2;--high:#8a4b00;--high-bg:#fdebcf;--medium:#24558f;--medium-bg:#e2edf9;--good:#1f6b3a;--good-bg:#e4f3e8}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--sheet:#211f1c;--ink:#efebe3;--soft:#b3aca0;--line:#413d37;--link:#9cc3f5;
--critical:#ff9a94;--critical-bg:#4d1d1d;--high:#f6bd6b;--high-bg:#463010;--medium:#9dc6f7;--medium-bg:#1c344f;--good:#8fd6a5;--good-bg:#1b3a26}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--line:currentColor}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem clamp(.9rem,3vw,2.5rem) 3rem;max-width:90rem}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:1.7rem;line-height:1.2;margin:0}h2{font-size:1.3rem;margin:2.5rem 0 .3rem;overflow-wrap:anywhere}h3{font-size:1.05rem;margin:0}h4{font-size:.78rem;margin:0;color:var(--soft);font-weight:600}
p{margin:.2rem 0}ul,ol{margin:.2rem 0;padding-left:1.2rem}
.lead{color:var(--soft);max-width:70ch}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:.8rem 0;padding:0;list-style:none}
.counts li{border:1px solid var(--line);border-radius:.4rem;background:var(--sheet);padding:.35rem .75rem}
.counts b{font-size:1.15rem;margin-right:.3rem}
.counts .critical b{color:var(--critical)}.counts .high b{color:var(--high)}.counts .medium b{color:var(--medium)}
.cols{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr);margin-top:1rem}
@media (min-width:68rem){.cols{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}.basis{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}}
.basis{background:var(--sheet);border:1px solid var(--line);border-radius:.4rem;padding:1rem 1.1rem 1rem 2.6rem;font:1.05rem/1.65 Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif;align-self:start;overflow-wrap:break-word}
.basis h3{font:600 .8rem system-ui,sans-serif;color:var(--soft);margin:0 0 .5rem -1.5rem}
.basis p{margin:0 0 .8rem;position:relative}.pn{position:absolute;left:-1.9rem;width:1.4rem;text-align:right;color:var(--soft);font:.75rem/2.2 system-ui,sans-serif}
mark{color:inherit;border-radius:.15rem;padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.critical{background:var(--critical-bg);border-bottom:3px solid var(--critical)}
mark.high{background:var(--high-bg);border-bottom:3px double var(--high)}
mark.medium{background:var(--medium-bg);border-bottom:2px dotted var(--medium)}
sup{font:600 .68rem system-ui,sans-serif;line-height:0}.ref{padding:0 .12rem;text-decoration:none}.ref:hover{text-decoration:underline}
.card,.panel{background:var(--sheet);border:1px solid var(--line);border-radius:.4rem;padding:.9rem 1.1rem;margin:0 0 1rem}
.card header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem .7rem}
.card header code{color:var(--soft);font-size:.78rem;margin-left:auto;overflow-wrap:anywhere}.no{display:inline-block;min-width:1.5rem;font-variant-numeric:tabular-nums;color:var(--soft)}
.badge{font-size:.78rem;font-weight:700;padding:.08rem .5rem;border-radius:.3rem;border:1px solid}
.badge.critical{color:var(--critical);background:var(--critical-bg)}.badge.high{color:var(--high);background:var(--high-bg)}.badge.medium{color:var(--medium);background:var(--medium-bg)}
.place{font-size:.85rem}
blockquote{margin:.5rem 0 .7rem;font:1.08rem/1.5 Charter,"Bitstream Charter",Georgia,serif;overflow-wrap:anywhere}
blockquote::before{content:"\\201c"}blockquote::after{content:"\\201d"}
.card section{margin:.6rem 0 0}.card section p,.card li{max-width:72ch}
.evidence{border-radius:.3rem;padding:.5rem .7rem;background:var(--paper)}
.evidence.contradicted{background:var(--good-bg)}.evidence.contradicted strong,.evidence.not-supported strong{color:var(--good)}
.evidence.supported strong{color:var(--critical)}
.suggestions li{margin:.45rem 0}.kind{font-weight:600;font-size:.88rem}
.change{font-family:Charter,"Bitstream Charter",Georgia,serif;overflow-wrap:anywhere}
del{color:var(--critical);text-decoration-thickness:.1em}ins{color:var(--good);text-decoration-thickness:.1em;text-underline-offset:.15em}
.effect{color:var(--soft);font-size:.92rem}.lost{color:var(--critical);font-weight:600;font-size:.92rem}
.authorities{font-size:.9rem;color:var(--soft)}
.under{border-left:3px solid var(--line);padding-left:.8rem;margin:.5rem 0}
.panel{margin-top:1.2rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-top:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--soft);border:0}tr.closed td:last-child{color:var(--critical);font-weight:600}tbody th{white-space:nowrap}
.checklist{list-style:none;padding:0}.tick{display:inline-block;min-width:5.2rem;font-weight:600;color:var(--good)}.missing .tick{color:var(--critical)}
.nothing{border-left:4px solid var(--high);padding:.6rem .9rem;background:var(--sheet);max-width:72ch}
.change-kind{font-weight:700}.added .change-kind,.graver{color:var(--critical)}.removed .change-kind{color:var(--good)}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);font-size:.92rem}footer p{max-width:80ch}
@media (max-width:30rem){.basis{padding:.8rem .9rem}.basis h3{margin-left:0}.pn{position:static;display:inline-block;width:auto;margin-right:.4rem}.card header code{margin-left:0;width:100%}
table,tbody,tr,td,th{display:block}thead{display:none}tbody th{border-top:1px solid var(--line)}td{border:0;padding:.1rem .6rem}}
@media (forced-colors:active){mark{forced-color-adjust:none;color:#000;background:#ff0}.badge,.card,.panel{border:1px solid CanvasText}}
@media print{:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#aaa;--link:#000;--critical:#a3161f;--critical-bg:#fbe3e2;--high:#7a4300;--high-bg:#fdebcf;--medium:#24558f;--medium-bg:#e2edf9;--good:#1f6b3a;--good-bg:#e4f3e8}
html{font-size:9pt}.card,.panel{padding:.6rem .8rem}.card section{margin-top:.35rem}body{padding:0;max-width:none}.cols{display:block}.basis{position:static;max-height:none;overflow:visible;margin-bottom:1rem}
.card{break-inside:auto}.card header,h2,h3,h4{break-after:avoid}.evidence,tr,.suggestions li{break-inside:avoid}.card section p,.card li{max-width:none}a{text-decoration:none}
.authorities{padding:0}.authorities li{display:inline}.authorities li+li::before{content:"; "}
mark,.badge,.evidence{-webkit-print-color-adjust:exact;print-color-adjust:exact}.file+.file{break-before:page}}
@page{size:letter;margin:.7in}
`.trim();
