/**
 * Turndown without its own DOM (domino, 180 kB): every caller gives it an element, in the CLI and in tests too.
 * The same file everywhere, so that what is tested is what is shipped.
 */
export const browserTurndown = [{find: /^turndown$/, replacement: 'turndown/lib/turndown.browser.es.js'}]
