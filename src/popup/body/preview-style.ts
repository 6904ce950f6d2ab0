/**
 * How the preview looks: close to Mainroad, plain, light and dark. The manifest's policy allows this text alone, by its
 * hash, for a frame without an origin gets no style sheet of ours in Firefox; a test holds the two together.
 */
export const previewStyle = `
:root { color-scheme: light dark; --ink: #22261f; --soft: #586056; --line: #dde1d9; --ground: #fff; --raised: #f6f7f4; --accent: #2c6e3f }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ece6; --soft: #a5aea2; --line: #363c36; --ground: #1b1e1b; --raised: #262b26; --accent: #86c795 }
}
* { box-sizing: border-box }
html { scrollbar-color: var(--soft) var(--ground) }
body { margin: 0; padding: 16px; background: var(--ground); color: var(--ink);
  font: 15px/1.6 "Open Sans", system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif }
article { max-inline-size: 680px; margin-inline: auto; overflow-wrap: anywhere }
h1, h2, h3, h4, h5, h6 { margin: 1.4em 0 .5em; line-height: 1.25 }
h1 { margin-block-start: 0; font-size: 1.6em } h2 { font-size: 1.35em } h3 { font-size: 1.18em } h4, h5, h6 { font-size: 1em }
p, ul, ol, dl, table, blockquote, pre, figure { margin: 0 0 1em }
.line, .summary { color: var(--soft); font-size: .9em }
.summary { padding-inline-start: 10px; border-inline-start: 3px solid var(--line) }
a { color: var(--accent); text-decoration: underline; text-underline-offset: 2px }
img { max-inline-size: 100%; block-size: auto }
.thumbnail { display: block; inline-size: 100%; max-block-size: 260px; margin-block-end: 1em; object-fit: cover }
.hidden-picture { display: flex; align-items: center; justify-content: center; min-block-size: 64px; padding: 8px 16px;
  background: var(--raised); border: 1px dashed var(--soft); border-radius: 6px; color: var(--soft); font-size: .85em; text-align: center }
.hidden-picture.thumbnail { min-block-size: 96px }
blockquote { padding-inline-start: 14px; border-inline-start: 3px solid var(--accent) }
pre { overflow: auto; padding: 10px 12px; background: var(--raised); border-radius: 6px; line-height: 1.45 }
code { padding: 1px 4px; background: var(--raised); border-radius: 4px; font: .88em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
pre code { padding: 0; background: none }
table { display: block; overflow: auto; border-collapse: collapse }
th, td { padding: 4px 10px; border: 1px solid var(--line) }
dt { font-weight: 600 } dd { margin: 0; margin-block-end: .5em; margin-inline-start: 1.5em }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 1.6em 0 }
figcaption, .footnotes { color: var(--soft); font-size: .88em }
.player { margin-block-end: 1em; padding: 20px; background: var(--raised); border-radius: 6px; text-align: center }
.tags { display: flex; flex-wrap: wrap; gap: 6px; padding: 12px 0 0; border-block-start: 1px solid var(--line); list-style: none }
.tags li { padding: 0 8px; background: var(--raised); border-radius: 4px; font-size: .85em }
`

/** Of the style above, as a policy names it. */
export const previewStyleHash = 'sha256-e1VAxm+wlrGP1p/aml/HZGUcq1o/4DwBtUGGr9J/n08='
