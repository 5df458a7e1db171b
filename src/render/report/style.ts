/** The page's only style sheet. Light and dark after the reader's setting; a phone, a desk, paper. */
export const style = `
:root{color-scheme:light dark;--back:#fff;--front:#1a1a1a;--dim:#595959;--line:#d4d4d4;--card:#f6f6f4;--link:#0b57a4;--person:#ffe2a8;--place:#cfe8cf;--organization:#cfe0fb;--group:#f3d3ea;--date:#e4e4e4;--bad:#a11212;--warn:#7a4b00;--good:#1c6330}
@media (prefers-color-scheme:dark){:root{--back:#161616;--front:#ececec;--dim:#ababab;--line:#444;--card:#222;--link:#8cc4ff;--person:#5c4300;--place:#1f4a26;--organization:#1f3c6e;--group:#5a2650;--date:#3b3b3b;--bad:#ff9d94;--warn:#f2c063;--good:#8fdc9f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem;background:var(--back);color:var(--front);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:1px solid var(--line)}h3{font-size:1.05rem}
a{color:var(--link)}a:focus-visible,summary:focus-visible,select:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.dim{color:var(--dim)}.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;list-style:none}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}
@media (min-width:60rem){.columns{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.claims{max-height:85vh;overflow:auto;position:sticky;top:1rem}}
.story{white-space:pre-wrap;overflow-wrap:anywhere;font-family:Georgia,serif;font-size:1.05rem}
mark{color:inherit;border-radius:.2em;padding:0 .1em}
.person{background:var(--person)}.place{background:var(--place)}.organization{background:var(--organization)}.group{background:var(--group)}.date{background:var(--date)}
.clause{text-decoration:underline;text-decoration-color:var(--dim);text-decoration-thickness:1px;text-underline-offset:.25em}
.story a{color:inherit;text-decoration:underline;text-decoration-color:var(--link);text-decoration-thickness:3px;text-underline-offset:.22em}
.legend{display:flex;flex-wrap:wrap;gap:.3rem .6rem}.legend mark{padding:.1em .4em}
details.claim{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;padding:.3rem .6rem;background:var(--card)}
details.claim:target{border-color:var(--link);border-width:3px}
summary{cursor:pointer;overflow-wrap:anywhere}
.type{display:inline-block;min-width:6.3rem;font-size:.8rem;font-weight:600;text-transform:uppercase;color:var(--dim)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .8rem;margin:.5rem 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:.6rem 0}.filters label{display:flex;flex-direction:column;font-size:.85rem;color:var(--dim)}
select,input{font:inherit;color:var(--front);background:var(--back);border:1px solid var(--dim);border-radius:.3rem;padding:.2rem .4rem;max-width:15rem}
.scroll{overflow-x:auto;overflow-wrap:normal}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}thead th{background:var(--card)}
.matters{border-left:4px solid var(--line);padding:.2rem 0 .2rem 1rem;margin:1.2rem 0}.matters.contradict{border-color:var(--bad)}.matters.differ{border-color:var(--warn)}
.badge{font-size:.8rem;font-weight:600;text-transform:uppercase}.badge.contradict{color:var(--bad)}.badge.differ{color:var(--warn)}.badge.agree,.badge.elaborate{color:var(--good)}
blockquote{margin:.4rem 0;padding-left:.8rem;border-left:2px solid var(--line)}
svg{max-width:100%;height:auto}.scroll svg{min-width:60rem}#actors svg{min-width:36rem;max-width:44rem}.scroll:focus-visible,.claims:focus-visible{outline:3px solid var(--link);outline-offset:2px}svg text{fill:var(--front);font:13px system-ui,sans-serif}svg .faint{fill:var(--dim)}svg .rule{stroke:var(--line)}svg .dot{fill:var(--link)}svg .told{fill:none;stroke:var(--link);stroke-width:1.5}svg .arc{fill:none;stroke:var(--dim)}svg .node{fill:var(--card);stroke:var(--dim)}
[hidden]{display:none!important}
@media print{.filters,nav,.skip{display:none}.claims{max-height:none;overflow:visible;position:static}details.claim{break-inside:avoid}body{max-width:none}}
`.trim()
