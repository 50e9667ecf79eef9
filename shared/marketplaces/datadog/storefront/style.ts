/**
 * The storefront's own look. Known are the measures of the documentation site's box (146 × 142, 19 px between, titles
 * 12/16) and the carousel's nine and three columns; colours and the app's layout are ours.
 */
import { piecesCss } from '../../../domain/storefront-pieces.tsx';

export const css = `
${piecesCss}
:root {
  --ground: #f9f9fb; --paper: #ffffff; --ink: #1c1b22; --quiet: #5d5a69; --line: #dedce6; --link: #5a2ca0;
  --button: #632ca6; --on-button: #ffffff; --soft: #f0eef5; --bone: #e6e3ec; --lost: #a8321f; --note: #fdf6e3;
  color-scheme: light;
}
[data-theme="dark"] {
  --ground: #17161c; --paper: #211f28; --ink: #f0eff4; --quiet: #b0adbb; --line: #3a3744; --link: #c4a5f5;
  --button: #7d45c4; --on-button: #ffffff; --soft: #2b2834; --bone: #35323f; --lost: #f29a8b; --note: #332d1c;
  color-scheme: dark;
}
* { box-sizing: border-box; }
html { background: var(--ground); }
body {
  margin: 0; color: var(--ink); background: var(--ground); overflow-wrap: anywhere;
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
}
h1, h2, h3, h4, p, dl, dd, figure, fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; font-weight: 600; }
ul.links, aside ul { list-style: none; margin: 0; padding: 0; }
a { color: var(--link); }
img { max-width: 100%; height: auto; vertical-align: middle; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.quiet, .by { color: var(--quiet); }
.dangling { color: var(--lost); text-decoration: underline wavy; text-underline-offset: 3px; cursor: help; }
.note {
  padding: 10px 14px; border: 1px dotted var(--quiet); border-radius: 6px; background: var(--note); font: 13px/19px system-ui, sans-serif;
}
.banner { max-width: 1040px; margin: 20px auto -8px; }
.banner li { margin-top: 4px; padding-inline-start: 14px; text-indent: -14px; }
.banner li::before { content: "–\\00a0\\00a0"; }
.mark { color: var(--quiet); font: 12px/18px system-ui, sans-serif; }
.chip { display: inline-block; padding: 0 8px; border-radius: 4px; background: var(--soft); font-size: 12px; line-height: 20px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
.button {
  display: inline-block; padding: 8px 18px; border-radius: 4px; background: var(--button); color: var(--on-button);
  font-weight: 600; line-height: 1.3; text-align: center;
}
.button.secondary { background: none; color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.logo {
  display: flex; flex: none; align-items: center; justify-content: center; width: 120px; height: 75px; padding: 8px;
  background: #ffffff; border: 1px solid var(--line); border-radius: 6px; overflow: hidden;
}
.logo img { width: 100%; height: 100%; object-fit: contain; }
.logo .no-picture { height: 100%; padding: 2px; font-size: 10px; line-height: 1.2; background: #ffffff; color: #5d5a69; }
.no-logo { width: 44px; height: 32px; border: 2px dashed #bbb6c6; border-radius: 6px; }

.grids { max-width: 1136px; margin: 0 auto; padding: 28px 32px; }
.place { margin: 0 0 14px; color: var(--quiet); font-size: 14px; }
.grid { display: grid; gap: 16px; margin-bottom: 36px; grid-template-columns: repeat(3, minmax(0, 1fr)); }
.card {
  display: flex; flex-direction: column; gap: 10px; min-height: 148px; padding: 16px; border: 1px solid var(--line);
  border-radius: 6px; background: var(--paper);
}
.card header { display: flex; gap: 12px; align-items: flex-start; }
.card header > div { flex: 1; min-width: 0; }
.card h1 { font-size: 16px; }
.card .by { font-size: 13px; }
.card .logo { width: 64px; height: 48px; padding: 5px; }
.state { flex: none; max-width: 45%; padding: 2px 8px; border: 1px solid var(--line); border-radius: 4px; font-size: 12px; }
.description { font-size: 14px; line-height: 20px; }
.lost { color: var(--lost); }
.neighbour { opacity: 0.75; background: none; border-style: dashed; }
.neighbour header { align-items: center; }
.bone { display: block; height: 10px; border-radius: 5px; background: var(--bone); }
.neighbour header .bone:last-child { flex: 1; }
.short-bone { width: 55%; }
.square { flex: none; width: 64px; height: 48px; border-radius: 6px; }
.docs-grid { display: flex; flex-wrap: wrap; gap: 19px; align-items: flex-start; }
.docs-place figcaption { color: var(--quiet); font: 11px/18px system-ui, sans-serif; text-align: center; }
.docs-box {
  position: relative; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 8px; width: 146px; height: 142px;
  padding: 8px; overflow: hidden; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); text-align: center;
}
.docs-box b { font-size: 12px; line-height: 16px; font-weight: 600; }
.docs-box p { font-size: 11px; line-height: 14px; overflow: hidden; }
.docs-box .logo { width: 128px; height: 84px; padding: 4px; border: 0; }
.docs-box.neighbour { border-style: dashed; background: none; }
.docs-box.neighbour .square { width: 96px; height: 60px; }
.hovered { box-shadow: 0 3px 12px rgb(0 0 0 / 0.18); }
.go { flex: none; padding: 1px 14px; border-radius: 3px; background: var(--button); color: var(--on-button); font-size: 11px; font-weight: 600; }
.badge { position: absolute; top: 4px; inset-inline-end: 4px; padding: 0 5px; border-radius: 3px; background: var(--button); color: var(--on-button); font-size: 10px; line-height: 15px; }

.page { max-width: 1136px; margin: 0 auto; padding: 32px; }
.top { display: grid; grid-template-columns: 120px minmax(0, 1fr) auto; gap: 24px; }
.top h1 { font-size: 26px; letter-spacing: -0.01em; }
.top .tagline { margin-top: 8px; }
.action { display: flex; flex-direction: column; gap: 8px; align-items: center; max-width: 220px; text-align: center; }
.action .approximate, .grids .mark .approximate { margin-inline-start: 0; }
.mark .approximate { margin-inline-start: 6px !important; }
.mark.first { margin-bottom: 12px; }
.mark.first .approximate { margin-inline-start: 0 !important; }
.tabs { margin-top: 24px; }
.switch { display: flex; flex-wrap: wrap; position: relative; align-items: flex-end; }
.switch::before { content: ""; order: 1; width: 100%; border-top: 1px solid var(--line); margin-top: -1px; }
.switch > label {
  padding: 8px 14px 9px; border-bottom: 3px solid transparent; color: var(--quiet); cursor: pointer; white-space: nowrap;
}
.switch > label:hover { color: var(--ink); }
.switch > input:checked + label { border-bottom-color: var(--button); color: var(--ink); font-weight: 600; }
.switch > input:focus-visible + label { outline: 2px solid var(--link); outline-offset: -2px; border-radius: 3px; }
.switch > .panel { display: none; order: 2; width: 100%; min-width: 0; padding-top: 20px; }
.switch > input:checked + label + .panel { display: block; }
.panel .switch { margin: 16px 0; padding: 0 16px 16px; border: 1px solid var(--line); border-radius: 6px; }
.panel-title { padding-bottom: 6px; border-bottom: 1px solid var(--line); font-size: 19px; }
.stacked .panel { margin-bottom: 28px; }
.stacked .panel-title + * { margin-top: 14px; }
.panel h3, .docs h3 { margin: 26px 0 10px; font-size: 17px; }
.panel h4, .docs h4 { margin: 20px 0 8px; font-size: 15px; }
.panel > .unseen + h3 { margin-top: 0; }

.prose { max-width: 80ch; }
.prose > :first-child { margin-top: 0; }
.prose > * + * { margin-top: 12px; }
.prose + .prose { margin-top: 12px; }
.prose h2 { margin-top: 32px; padding-bottom: 4px; font-size: 21px; }
.prose h3 { margin-top: 24px; font-size: 17px; }
.prose h4 { margin-top: 20px; font-size: 15px; }
.prose :is(ul, ol) { margin-bottom: 0; padding-inline-start: 26px; }
.prose li + li { margin-top: 6px; }
.prose li > p { margin: 6px 0; }
.prose :is(code, pre) { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.prose code { padding: 1px 5px; border-radius: 3px; background: var(--soft); }
.prose pre { margin: 12px 0; padding: 12px 14px; overflow-x: auto; border-radius: 6px; background: var(--soft); }
.prose pre code { padding: 0; background: none; overflow-wrap: normal; }
.prose blockquote { margin: 12px 0; padding: 2px 0 2px 14px; border-inline-start: 3px solid var(--line); color: var(--quiet); }
.prose img { border: 1px solid var(--line); border-radius: 4px; }
.prose table, .data { width: 100%; border-collapse: collapse; font-size: 14px; }
.prose :is(th, td), .data :is(th, td) { padding: 8px 10px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.prose th, .data th { color: var(--quiet); font-size: 12px; }
.data { margin: 12px 0; line-height: 20px; }
.data code { font: 12.5px/20px ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.data td:first-child { width: 38%; }
.data em, .checks em { color: var(--quiet); font-size: 13px; }
.checks p { max-width: 80ch; margin-top: 12px; }
.region { margin: 12px 0; padding: 10px 14px; border: 1px dotted var(--quiet); border-radius: 6px; }
.assets { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; }
.assets dt { color: var(--quiet); font-size: 13px; }
.links li + li { margin-top: 4px; }
.contact { margin-top: 16px; }
.connect { margin-bottom: 16px; }
.price { font-size: 17px; font-weight: 600; }
.prices .approximate { margin-inline-start: 0; }

.carousel { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 3fr); gap: 12px; position: relative; margin: 12px 0; }
.slide { display: none; grid-column: 1; grid-row: 1; min-width: 0; }
.carousel > input:checked + .slide { display: block; }
.carousel > input:focus-visible + .slide .stage { outline: 2px solid var(--link); outline-offset: 2px; }
.stage { position: relative; display: flex; align-items: center; justify-content: center; overflow: hidden; aspect-ratio: 16 / 9; border: 1px solid var(--line); border-radius: 4px; background: var(--soft); }
.picture { display: flex; align-items: center; justify-content: center; width: 100%; height: 100%; cursor: zoom-in; }
.stage img { width: 100%; height: 100%; object-fit: contain; }
.stage .no-picture { height: 100%; }
.zoom:focus-visible + .picture { outline: 2px solid var(--link); outline-offset: -3px; }
.zoom:checked + .picture { position: fixed; inset: 0; z-index: 2; height: auto; padding: 24px; background: rgb(0 0 0 / 0.82); cursor: zoom-out; }
.arrow {
  position: absolute; top: calc(50% - 18px); width: 32px; height: 36px; border-radius: 4px; background: rgb(0 0 0 / 0.55); color: #ffffff;
  font: 22px/32px system-ui, sans-serif; text-align: center; cursor: pointer; user-select: none;
}
.back { inset-inline-start: 8px; }
.on { inset-inline-end: 8px; }
.thumbnails { position: absolute; inset-block: 0; inset-inline-end: 0; width: calc((100% - 12px) * 0.25); display: flex; flex-direction: column; gap: 8px; overflow-y: auto; }
.thumbnail { flex: none; display: block; aspect-ratio: 16 / 9; overflow: hidden; border: 1px solid var(--line); border-radius: 4px; background: var(--soft); cursor: pointer; }
.thumbnail:hover { border-color: var(--link); }
.thumbnail img { width: 100%; height: 100%; object-fit: cover; }
.thumbnail .no-picture { height: 100%; padding: 4px; font-size: 10px; line-height: 1.3; }
.video { position: relative; display: flex; width: 100%; height: 100%; }
.video::after {
  content: "▶"; position: absolute; top: 50%; left: 50%; width: 52px; height: 40px; margin: -20px 0 0 -26px; border-radius: 6px;
  background: rgb(0 0 0 / 0.65); color: #ffffff; font: 18px/40px system-ui, sans-serif; text-align: center;
}
.thumbnail.video { display: block; }
.thumbnail.video::after { width: 30px; height: 24px; margin: -12px 0 0 -15px; font: 11px/24px system-ui, sans-serif; }
figcaption { display: flex; gap: 10px; margin-top: 8px; color: var(--quiet); font-size: 13px; line-height: 19px; }
figcaption small { display: block; }
.docs-place figcaption { display: block; }
.count { flex: none; font-variant-numeric: tabular-nums; }
.slides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; margin: 12px 0; }
.slides img { border: 1px solid var(--line); border-radius: 4px; }

.docs { max-width: 1040px; margin: 0 auto; padding: 28px 32px; }
.docs h1 { margin: 6px 0 12px; font-size: 30px; }
.crumbs, .systems { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; color: var(--quiet); font-size: 13px; }
.docs > .carousel { margin: 18px 0 26px; }
.docs > .prose { max-width: none; margin-top: 18px; }
.purchase { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); }

[data-width="narrow"] #storefront { max-width: 390px; margin: 0 auto; }
[data-width="narrow"] :is(.grids, .page, .docs) { padding: 16px; }
[data-width="narrow"] .banner { margin: 16px 16px 0; }
[data-width="narrow"] .grid, [data-width="narrow"] .assets, [data-width="narrow"] .slides { grid-template-columns: minmax(0, 1fr); }
[data-width="narrow"] .top { grid-template-columns: 72px minmax(0, 1fr); gap: 14px; }
[data-width="narrow"] .top .logo { width: 72px; height: 54px; padding: 5px; }
[data-width="narrow"] .top h1 { font-size: 21px; }
[data-width="narrow"] .action { grid-column: 1 / -1; flex-flow: row wrap; max-width: none; text-align: start; }
[data-width="narrow"] .switch > label { padding-inline: 9px; font-size: 14px; }
[data-width="narrow"] .carousel { grid-template-columns: minmax(0, 1fr); }
[data-width="narrow"] .thumbnails { position: static; width: auto; flex-direction: row; overflow: auto hidden; }
[data-width="narrow"] .thumbnail { width: 96px; }
[data-width="narrow"] .docs h1 { font-size: 24px; }
[data-width="narrow"] .data { font-size: 13px; }
[data-width="narrow"] .data :is(th, td) { padding-inline: 4px; }

@page { margin: 0; }
@media print { html, body { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .card, figure { break-inside: avoid; } }
`.trim();
