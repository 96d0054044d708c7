/** The style of a page: light and dark by the reader's preference, print, and no colour that carries meaning alone. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1b18;--soft:#5f5a52;--line:#d9d4c9;--card:#fff;--accent:#9c2f1f;
--person:#fbe3b8;--organization:#cfe6d4;--location:#cde1f5;--misc:#ead9f2;--value:#e6e4dd;--other:#f6d5d5;--quote:#9c2f1f;--indirect:#5a6f8f}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ece7dd;--soft:#a9a294;--line:#3a3733;--card:#211f1d;--accent:#f0907f;
--person:#5a4311;--organization:#1f4a2c;--location:#1d3f5f;--misc:#4a2f59;--value:#3b3934;--other:#5c2c2c;--quote:#f0907f;--indirect:#9db4d8}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 Charter,'Bitstream Charter','Iowan Old Style',Georgia,'Noto Serif',serif}
main{max-width:78rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h1{font-size:2rem;margin:.5rem 0 1rem}
h2{font-size:1.45rem;margin:0 0 .3rem}
h3{font-size:1.05rem;margin:0 0 .6rem}
.facts,.kind,.notes,.legend,table,nav,code{font-family:system-ui,'Segoe UI',Roboto,sans-serif}
.facts{color:var(--soft);font-size:.82rem;margin:0 0 1rem}
code{font-size:.8em;color:var(--soft)}
nav,.legend{font-size:.85rem;margin-bottom:1.2rem}
nav ul,.legend{display:flex;flex-wrap:wrap;gap:.3rem .9rem;list-style:none;padding:0}
nav ul{margin:0 0 .4rem}
nav span{color:var(--soft);display:inline-block;min-width:6rem}
nav a{text-decoration-color:var(--line);text-underline-offset:.2em}
.legend{gap:.4rem 1.2rem}
.key{color:var(--soft)}.key .quote{color:var(--ink)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,label:focus-within{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
article,section{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.5rem 1.8rem;margin:0 0 2rem}
.story{display:grid;grid-template-columns:minmax(0,3fr) minmax(14rem,1.25fr);gap:0 2rem}
.story>header{grid-column:1/-1;border-bottom:1px solid var(--line);margin-bottom:1rem}
.text p,.side p{margin:0 0 .8em;white-space:pre-line}
.title{font-weight:700;font-size:1.15em;line-height:1.35}.story .title{font-size:1.4em}
.boilerplate{color:var(--soft);font-size:.8em}
mark{color:var(--ink);border-radius:3px;padding:0 .15em;background:var(--other)}
mark.person{background:var(--person)}mark.organization{background:var(--organization)}mark.location{background:var(--location)}
mark.misc{background:var(--misc)}mark.value{background:var(--value)}
.quote{text-decoration:underline;text-decoration-color:var(--quote);text-decoration-thickness:2px;text-underline-offset:.22em}
.quote.indirect{text-decoration-style:dashed;text-decoration-color:var(--indirect)}
.quote.mixed{text-decoration-color:var(--indirect)}
.quote.partial{text-decoration-style:dashed}
.quote.scare{text-decoration-style:dotted;text-decoration-color:var(--soft)}
.speaker{font-weight:600}
.number{font:600 .68em system-ui,sans-serif;vertical-align:super;text-decoration:none;margin-left:.15em;padding:0 .15em}
.notes{font-size:.82rem;line-height:1.4;border-left:1px solid var(--line);padding-left:1.2rem}
.notes ol{margin:0;padding-left:1.6em}.note{margin-bottom:.6em}.note.scare{color:var(--soft)}
.notes a{color:inherit;text-decoration-color:var(--line)}
.kind{font-size:.72rem;letter-spacing:.03em;color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:0 .5em}
.sides{display:grid;grid-template-columns:minmax(0,1fr) 5rem minmax(0,1fr);position:relative}
.side{font-size:.92rem}
.lines{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
.lines path{fill:none;stroke:var(--indirect);stroke-width:1.5;opacity:.35}
.lines path.quote{stroke:var(--quote)}.lines path.lit{opacity:1;stroke-width:3}
.side:last-child{grid-column:3}
.linked{background:color-mix(in srgb,var(--indirect) 12%,transparent);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.linked.quote{text-decoration:none;background:color-mix(in srgb,var(--quote) 12%,transparent)}
.lit{outline:2px solid var(--accent);outline-offset:1px;border-radius:2px}
table{border-collapse:collapse;font-size:.82rem;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
.people td:nth-child(-n+4){text-align:right}.people thead th:not(:first-child){text-align:right}
meter{width:100%;min-width:4rem;height:.9rem}
summary{cursor:pointer;font:600 .85rem system-ui,sans-serif;padding:.5rem 0}
.traces>ol{list-style:none;padding:0;margin:1rem 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:1.6rem 1.2rem}
.trace h3{margin:0}.trace .facts{margin:0 0 .6rem}
.trace{border-top:2px solid var(--quote);padding-top:.6rem}.trace ul{list-style:none;padding:0;margin:0}
blockquote{margin:.1rem 0 .7rem;padding-left:.8rem;border-left:2px solid var(--line);font-style:italic}
body:has(#show-person:not(:checked)) mark.person,body:has(#show-organization:not(:checked)) mark.organization,
body:has(#show-location:not(:checked)) mark.location,body:has(#show-misc:not(:checked)) mark.misc,
body:has(#show-value:not(:checked)) mark.value,body:has(#show-other:not(:checked)) mark.other{background:none}
body:has(#show-quote:not(:checked)) .text .quote{text-decoration:none}
@media (max-width:52rem){.story,.sides{display:block}.lines{display:none}.side+.lines+.side{border-top:1px solid var(--line);padding-top:1rem;margin-top:1rem}
.notes{border:0;padding:1rem 0 0}body{font-size:16px}main{padding:1rem}article,section{padding:1rem}
.people td:last-child{display:none}.people :is(th,td){padding:.35rem .3rem;overflow-wrap:anywhere}.people thead th{font-size:.72rem;overflow-wrap:normal}
.evidence thead{display:none}.evidence :is(table,tbody,tr,th,td){display:block}.evidence :is(th,td){border:0;padding:.1rem 0}.evidence tr{border-bottom:1px solid var(--line);padding:.5rem 0}}
@media print{body{font-size:10pt;background:none}main{padding:0;max-width:none}article,section{border:0;padding:0;break-inside:auto}.legend,nav,.lines{display:none}
mark{border-bottom:1px solid}details::details-content{content-visibility:visible;block-size:auto}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem}.side+.lines+.side{grid-column:2;border:0;padding:0;margin:0}
.story{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,1.25fr)}p,li,tr{break-inside:avoid}h1,h2,h3{break-after:avoid}}
`
