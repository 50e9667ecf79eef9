import { piecesCss } from '../../../domain/storefront-pieces.tsx';

/**
 * The storefront's own look: warm greys, one dark button, quiet lines. Oracle documents no colours and no sizes for
 * it; only the icon's solid white and the headline's two lines are. The page is as wide as `data-width` says
 * and as dark as `data-theme` says, so that it looks alike in the window, in a browser and on paper.
 */
export const css = `
${piecesCss}
:root {
  --ground: #f7f5f2; --paper: #ffffff; --ink: #161513; --quiet: #5c5752; --line: #e0dcd6;
  --link: #00637f; --button: #312d2a; --on-button: #ffffff; --soft: #efece8; --bone: #e6e2dd; --lost: #a8321f;
  color-scheme: light;
}
[data-theme="dark"] {
  --ground: #1b1917; --paper: #262320; --ink: #f1efed; --quiet: #b4aea8; --line: #3e3935;
  --link: #7cc4dc; --button: #f1efed; --on-button: #1b1917; --soft: #332f2b; --bone: #3a3531; --lost: #f29a8b;
  color-scheme: dark;
}
* { box-sizing: border-box; }
html { background: var(--ground); }
body {
  margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere;
  font: 15px/1.55 "Oracle Sans", system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
}
h1, h2, h3, p, ul, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
ul { list-style: none; }
a { color: var(--link); }
img { max-width: 100%; height: auto; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.quiet, .by { color: var(--quiet); }
.top h1 .missing { font-size: 22px; }
.icon {
  display: flex; flex: none; align-items: center; justify-content: center; width: 96px; height: 96px; padding: 8px;
  background: #ffffff; border: 1px solid var(--line); border-radius: 6px; overflow: hidden;
}
.icon img { width: 100%; height: 100%; object-fit: contain; }
.icon .no-picture { height: 100%; padding: 0; font-size: 10px; line-height: 1.2; background: #ffffff; color: #5c5752; aspect-ratio: auto !important; }
.no-icon { width: 44px; height: 44px; border: 2px dashed #c9c3bc; border-radius: 8px; }
.button {
  display: inline-block; padding: 9px 20px; border-radius: 4px; background: var(--button); color: var(--on-button);
  font-weight: 600; line-height: 1.3;
}
.button.secondary { background: none; color: var(--ink); box-shadow: inset 0 0 0 1px var(--quiet); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { padding: 1px 8px; border-radius: 4px; background: var(--soft); font-size: 13px; }
.prose > p { max-width: 72ch; }
.prose > * + * { margin-top: 12px; }

.grid { display: grid; gap: 16px; max-width: 1136px; margin: 0 auto; padding: 32px; grid-template-columns: repeat(3, minmax(0, 1fr)); }
.card {
  display: flex; flex-direction: column; gap: 10px; min-height: 260px; padding: 20px; border: 1px solid var(--line);
  border-radius: 6px; background: var(--paper);
}
.card header { display: flex; gap: 14px; align-items: center; }
.card header > div { flex: 1; min-width: 0; }
.card h1 { font-size: 17px; }
.card .icon { width: 64px; height: 64px; padding: 6px; }
.card .no-icon { width: 30px; height: 30px; }
.card .tagline { font-weight: 600; }
.card .by, .card .short { font-size: 14px; }
.card .short { white-space: pre-line; }
.card > footer {
  display: flex; align-items: center; justify-content: space-between; margin-top: auto; padding-top: 10px;
  border-top: 1px solid var(--line); font-size: 14px;
}
.neighbour { opacity: 0.75; background: none; border-style: dashed; }
.bone { display: block; height: 10px; border-radius: 5px; background: var(--bone); }
.bone + .bone { margin-top: 8px; }
.neighbour > .bone + .bone { margin-top: 0; }
.short-bone { width: 55%; }
.square { flex: none; width: 64px; height: 64px; border-radius: 6px; }

.page { max-width: 1136px; margin: 0 auto; padding: 32px; }
.top { display: grid; grid-template-columns: 96px minmax(0, 1fr) 280px; gap: 24px; }
.top h1 { font-size: 30px; font-weight: 600; letter-spacing: -0.01em; }
.top .by { margin-top: 2px; }
.top .tagline { margin-top: 8px; color: var(--quiet); }
.headline { display: flex; align-items: flex-start; margin-top: 14px; font-size: 19px; line-height: 28px; }
.headline > .approximate { flex: none; margin-top: 6px; }
.top .headline + .tagline { margin-top: 18px; }
.headline .missing { font-size: 17px; }
.two-lines { position: relative; --over: calc((100% - 57px) * 999); }
.two-lines > p {
  background: linear-gradient(var(--ink) 0 56px, var(--lost) 56px); background-clip: text; -webkit-background-clip: text;
  color: transparent; -webkit-text-fill-color: transparent; padding-bottom: 1px;
}
.two-lines .cut {
  position: absolute; top: 56px; right: 0; left: 0; height: clamp(0px, var(--over), 1px);
  background: repeating-linear-gradient(90deg, var(--lost) 0 4px, transparent 4px 8px);
}
.two-lines .lost {
  position: absolute; top: 100%; right: 0; max-width: calc(100% - 100px); height: clamp(0px, var(--over), 19px); overflow: hidden;
  color: var(--lost); font: 11px/19px system-ui, sans-serif; white-space: nowrap; text-overflow: ellipsis;
}
.action { padding: 20px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); align-self: start; }
.action > p { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.action > p .approximate { margin-inline-start: 0; }
.pricing { margin-top: 14px; }
.price-type { font-size: 17px; font-weight: 600; }
.plan { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--line); }
.plan-name { font-weight: 600; }
.rate span { color: var(--quiet); }
.pricing > .quiet { margin-top: 8px; font-size: 13px; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 248px; gap: 40px; margin-top: 28px; }
.strip { display: flex; flex-wrap: wrap; align-items: center; border-bottom: 1px solid var(--line); }
.tab { position: relative; }
.tab input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.tab label { display: block; padding: 10px 16px 9px; border-bottom: 3px solid transparent; margin-bottom: -1px; color: var(--quiet); }
.tab input:hover + label { color: var(--ink); }
.tab input:checked + label { border-bottom-color: var(--ink); color: var(--ink); font-weight: 600; }
.tab input:focus-visible + label { outline: 2px solid var(--link); outline-offset: -2px; border-radius: 3px; }
.panel { display: none; padding-top: 24px; }
.stacked .panel { display: block; }
.tabs:has(#tab-overview:checked) #panel-overview, .tabs:has(#tab-usage:checked) #panel-usage,
.tabs:has(#tab-packages:checked) #panel-packages, .tabs:has(#tab-support:checked) #panel-support,
.tabs:has(#tab-provider:checked) #panel-provider { display: block; }
.panel-title { padding-bottom: 8px; border-bottom: 1px solid var(--line); font-size: 20px; }
.stacked .panel + .panel { margin-top: 24px; }
.panel h3 { margin: 28px 0 10px; font-size: 17px; }
.panel > .unseen + h3 { margin-top: 0; }
.panel-title + h3 { margin-top: 16px !important; }
.stacked .panel-title + .lead, .stacked .panel-title + .provider { margin-top: 16px; }
.lead { font-size: 17px; line-height: 1.5; }
.gallery { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; }
.gallery figure:first-child { grid-column: 1 / -1; }
.gallery img, .gallery .no-picture { display: flex; border: 1px solid var(--line); border-radius: 4px; background: var(--soft); }
.gallery img { display: block; width: 100%; }
figcaption { margin-top: 6px; font-size: 13px; color: var(--quiet); }
figcaption b { color: var(--ink); font-weight: 600; }
.videos li + li { margin-top: 8px; }
.videos a, .videos .no-link {
  display: flex; gap: 14px; align-items: center; padding: 10px; border: 1px solid var(--line); border-radius: 4px;
  background: var(--paper); text-decoration: none;
}
.videos small { display: block; color: var(--quiet); font-size: 13px; }
.play { flex: none; width: 72px; height: 44px; border-radius: 4px; background: var(--bone); position: relative; }
.play::after { content: ""; position: absolute; top: 12px; left: 29px; border: 10px solid transparent; border-left: 16px solid var(--quiet); border-right: 0; }
.packages li { padding: 14px 16px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
.packages li + li { margin-top: 10px; }
.package-name { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
.packages .prose, .packages details { margin-top: 8px; }
.packages details .prose { max-height: 320px; overflow: auto; padding: 12px; border-radius: 4px; background: var(--soft); font-size: 14px; }
.packages { margin-top: 12px; }
.stacked .panel-title + .quiet { margin-top: 16px; }
.lead-form { margin-top: 20px; padding: 16px; border: 1px solid var(--line); border-radius: 4px; }
.lead-form h3 { margin-top: 0; }
.fields { display: grid; gap: 8px; margin: 12px 0; padding: 0; list-style: none; }
.fields li { display: grid; gap: 2px; font-size: 14px; }
.field { height: 32px; border-radius: 4px; box-shadow: inset 0 0 0 1px var(--line); }
.contact + .contact { margin-top: 14px; }
.contact-name { font-weight: 600; }
.contact span:not(.missing, .no-link) { color: var(--quiet); margin-inline-end: 4px; }
.links li + li { margin-top: 4px; }
.provider { display: flex; gap: 20px; }
.provider h3 { margin: 0 0 6px !important; }
.provider .links { margin-top: 10px; }
.facts { padding-top: 14px; font-size: 14px; }
.facts .mark { text-align: end; line-height: 1; }
.facts dl > div { padding: 10px 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--quiet); font-size: 13px; }
.facts > .quiet { margin-top: 10px; }

.backdrop { display: flex; align-items: center; justify-content: center; min-height: 640px; padding: 32px; background: var(--soft); }
.dialog { width: 640px; max-width: 100%; padding: 24px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); box-shadow: 0 12px 32px rgb(0 0 0 / 0.18); }
.dialog header { display: flex; align-items: center; }
.dialog h1 { font-size: 21px; }
.terms-name { margin-top: 8px; }
.terms-text { height: 340px; margin: 14px 0; padding: 14px; overflow: auto; border: 1px solid var(--line); border-radius: 4px; font-size: 14px; }
.accept { display: inline-flex; gap: 8px; align-items: baseline; }
.dialog > footer { display: flex; justify-content: flex-end; gap: 10px; margin-top: 18px; }

[data-width="narrow"] #storefront { max-width: 390px; margin: 0 auto; }
[data-width="narrow"] :is(.grid, .page, .backdrop) { padding: 16px; }
[data-width="narrow"] .grid { grid-template-columns: minmax(0, 1fr); }
[data-width="narrow"] .top { grid-template-columns: 72px minmax(0, 1fr); gap: 16px; }
[data-width="narrow"] .top .icon { width: 72px; height: 72px; }
[data-width="narrow"] .top h1 { font-size: 22px; }
[data-width="narrow"] .headline { display: block; font-size: 16px; line-height: 24px; }
[data-width="narrow"] .headline > .approximate { display: table; margin-inline-start: 0; margin-top: 2px; }
[data-width="narrow"] .headline + .tagline { margin-top: 8px; }
[data-width="narrow"] .two-lines { --over: calc((100% - 49px) * 999); }
[data-width="narrow"] .two-lines > p { background-image: linear-gradient(var(--ink) 0 48px, var(--lost) 48px); }
[data-width="narrow"] .two-lines .cut {
  position: absolute; top: 56px; right: 0; left: 0; height: clamp(0px, var(--over), 1px);
  background: repeating-linear-gradient(90deg, var(--lost) 0 4px, transparent 4px 8px);
}
.two-lines .lost {
  position: absolute; top: 100%; right: 0; max-width: calc(100% - 100px); height: clamp(0px, var(--over), 19px); overflow: hidden;
  color: var(--lost); font: 11px/19px system-ui, sans-serif; white-space: nowrap; text-overflow: ellipsis;
}
[data-width="narrow"] .action { grid-column: 1 / -1; }
[data-width="narrow"] .columns { grid-template-columns: minmax(0, 1fr); gap: 24px; margin-top: 20px; }
[data-width="narrow"] .tab label { padding-inline: 10px; }
[data-width="narrow"] .gallery { grid-template-columns: minmax(0, 1fr); }
[data-width="narrow"] .provider { flex-direction: column; }
[data-width="narrow"] .dialog { padding: 18px; }

@page { margin: 0; }
@media print { html, body { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .card, figure, .packages li { break-inside: avoid; } }
`.trim();
