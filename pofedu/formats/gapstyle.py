"""How gap map and table look as HTML: style sheet and marks."""

GLYPHS = {
    "increases": '<path d="M8 1 15 15H1z"/>',
    "decreases": '<path d="M8 15 1 1h14z"/>',
    "towards-normal": '<path d="M0 2l6.6 6L0 14zM16 2l-6.6 6L16 14zM7.4 0h1.2v16H7.4z"/>',
    "no-difference": '<path d="M0 3.5h16v3H0zM0 9.5h16v3H0z"/>',
    "not-observed": (
        '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="2"/>'
        '<path d="M0 16 16 0" stroke="currentColor" stroke-width="2"/>'
    ),
    "mixed": '<path d="M3.8 2 7.4 14H.2zM12.2 14 8.6 2h7.2z"/>',
    "not-stated": '<text x="8" y="14" text-anchor="middle" font-size="17">?</text>',
}
"""By direction, in a box of 16."""
SYSTEMS = {
    "human": '<circle cx="8" cy="4" r="3.4"/><path d="M2 16a6 7.4 0 0 1 12 0z"/>',
    "animal": (
        '<ellipse cx="2.3" cy="6.7" rx="1.9" ry="2.4"/><ellipse cx="5.9" cy="2.9" rx="1.9"'
        ' ry="2.4"/><ellipse cx="10.1" cy="2.9" rx="1.9" ry="2.4"/><ellipse cx="13.7" cy="6.7"'
        ' rx="1.9" ry="2.4"/><ellipse cx="8" cy="11.5" rx="4.6" ry="3.7"/>'
    ),
    "cell": (
        '<circle cx="8" cy="8" r="2.6"/>'
        '<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="2"/>'
    ),
}
"""By what was measured in, in a box of 16."""
STYLE = """\
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px 24px; max-width: 1500px; background: var(--paper);
  color: var(--ink); font: 16px/1.55 "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
  "Microsoft YaHei", sans-serif; }
h1 { font-size: 24px; margin: 16px 0 4px; }
h2 { font-size: 20px; margin: 28px 0 8px; }
h3 { font-size: 17px; margin: 20px 0 4px; }
h4 { font-size: 15px; margin: 14px 0 2px; }
p { margin: 4px 0; max-width: 70em; }
a { color: var(--accent); }
.en { color: var(--soft); font-size: .9em; }
.caution { color: var(--caution); }
.caution .en { color: inherit; }
input[name="language"] { position: absolute; opacity: 0; }
input[name="language"] + label { display: inline-block; min-height: 44px; padding: 9px 16px;
  margin-right: 4px; border: 1px solid var(--outline); border-radius: 8px; cursor: pointer; }
input[name="language"]:checked + label { background: var(--accent); color: var(--surface);
  border-color: var(--accent); }
input:checked + label .en { color: inherit; }
input:focus-visible + label, a:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; }
#show-zh:checked ~ * .en, #show-en:checked ~ * .zh { display: none; }
#show-en:checked ~ * .en { color: inherit; font-size: 1em; }
#show-en:checked ~ * th .en { font-weight: bold; }
#show-en:checked ~ * details .en { font-weight: inherit; }
.scroll { position: relative; overflow: auto; width: fit-content; max-width: 100%; max-height: 85vh;
  border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; background: var(--surface); }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, .corner { background: var(--paper); font-size: 14px; line-height: 1.35; }
th .zh, th .en { display: block; }
th .en { font-weight: normal; }
th b { color: var(--accent); font-size: 16px; }
thead > tr > * { position: sticky; top: 0; z-index: 2; vertical-align: bottom; padding: 8px 6px;
  min-width: 104px; border-bottom: 1px solid var(--outline); }
tbody th { position: sticky; left: 0; z-index: 1; text-align: left; padding: 6px 8px;
  min-width: 190px; border-right: 1px solid var(--outline); border-bottom: 1px solid var(--line); }
.map tbody th span { display: inline-block; max-width: 150px; vertical-align: middle; }
.map tbody th b { float: right; }
.corner { left: 0; z-index: 3; color: var(--soft); text-align: right;
  border-right: 1px solid var(--outline); }
thead > tr > .corner { z-index: 3; }
td { padding: 0; border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); }
.map td a { display: flex; min-height: 58px; min-width: 100px; align-items: center;
  justify-content: center; color: var(--ink); text-decoration: none; }
.map td a:hover, .map td a:target {
  background: color-mix(in srgb, var(--accent) 16%, var(--surface)); }
.map td a:focus-visible { outline-offset: -3px; }
.boundary { color: var(--caution); font-weight: bold; font-size: 18px; }
.excluded, .hatch { background: repeating-linear-gradient(135deg, var(--surface) 0 7px,
  var(--line) 7px 8px); }
.hatch { display: inline-block; width: 22px; height: 22px; }
.marks { display: flex; align-items: center; gap: 6px; }
.side { display: grid; gap: 2px; }
.number { font-weight: bold; display: flex; align-items: center; gap: 3px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
svg { fill: currentColor; vertical-align: middle; }
.plain { color: var(--accent); }
.increases { color: var(--immune); }
.decreases { color: var(--direct-injury); }
.towards-normal { color: var(--hormone); }
.mixed { color: var(--repair); }
.no-difference { color: var(--other-injury); }
.not-observed, .not-stated { color: var(--soft); }
.disc.no-difference circle, .disc.not-observed circle, .disc.not-stated circle {
  fill: color-mix(in srgb, currentColor 12%, transparent); stroke: currentColor;
  stroke-width: 2; }
.disc.not-stated circle { stroke-dasharray: 2 2; }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px;
  padding: 0; list-style: none; }
nav { display: flex; flex-wrap: wrap; gap: 0 24px; }
nav a { padding: 9px 0; min-height: 44px; }
.studies { table-layout: fixed; font-size: 14px; line-height: 1.45; }
.studies th, .studies td { padding: 8px; min-width: 0; text-align: left; overflow-wrap: anywhere; }
.studies td, .studies tbody th { vertical-align: top; }
.studies td .zh, .studies td .en { display: block; }
.studies small { display: block; margin-top: 4px; color: var(--soft); font-size: 13px; }
.studies small .en { font-size: 1em; }
.studies .faint { color: var(--soft); }
.studies tbody th > div { position: sticky; top: 96px; }
.studies thead .name { left: 0; z-index: 3; border-right: 1px solid var(--outline); }
.studies .group th { font-size: 16px; color: var(--accent); }
.studies .group th > span { position: sticky; left: 8px; display: inline-block; }
.studies summary span, .studies .group span span { display: inline; }
.studies tr { scroll-margin-top: 96px; }
.studies tr:target > * { background: color-mix(in srgb, var(--accent) 16%, var(--surface)); }
.studies summary, .studies ul { color: var(--accent); font-weight: normal; }
.studies ul { margin: 0; padding: 0; list-style: none; }
.studies li a { display: block; padding: 6px 0; min-height: 32px; }
summary { padding: 9px 4px; min-height: 44px; cursor: pointer; }
details > div, details > details { margin-left: 20px; }
.entry { margin: 8px 0; padding-left: 10px; border-left: 3px solid var(--line); }
:target { scroll-margin-top: 60px; }
code { font-size: .85em; color: var(--soft); overflow-wrap: anywhere; }
footer { margin-top: 32px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 14px; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { padding: 0; font-size: 11px; max-width: none; background: none; }
  label { display: none !important; }
  .scroll { overflow: visible; width: auto; max-height: none; border: none; }
  #studies { break-before: page; }
  nav, .studies details { display: none !important; }
  .map { zoom: .62; }
  th, .corner, th > div, th > span { position: static !important; }
  thead { display: table-header-group; }
  .studies { width: 100% !important; font-size: 9px; }
  .studies th, .studies td { font-size: 9px; padding: 3px; }
  .studies small { font-size: 8px; }
  .broad, .broad tbody { display: block; }
  .broad thead, .broad colgroup { display: none; }
  .broad tr { display: block; margin: 0 0 10px; break-inside: auto; }
  .broad th { display: block; font-size: 12px; border: none; break-after: avoid; }
  .broad td { display: grid; grid-template-columns: 18em 1fr 24em; gap: 0 1em; border-right: none;
    break-inside: avoid; }
  .broad td::before { font-weight: bold; }
  .broad td .zh, .broad td .en { display: inline; }
  tr, .entry, .legend { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  details:not([open]), .cells:not(:has(details[open])) { display: none; }
}"""
"""Colours come from the themes, as variables."""
