/**
 * Members of our own types that only one script's code asks for, and never by a text: a minifier gives each a short name.
 * What the popup, another script, a page's JSON or the browser knows by name must not stand here.
 */
export const innerMembers = [
  ...['linked', 'blocks', 'nodes', 'spanOf', 'sumOf', 'pruning', 'spans', 'weights', 'isKept', 'isThread', 'isLinked'],
  ...['metas', 'siteNames', 'shownNames', 'bareLines', 'masthead', 'marked', 'markedIn', 'hint', 'sample', 'inside'],
  ...['relative', 'isDeclared', 'variables', 'clock', 'latest', 'tail', 'stated', 'amount', 'holder', 'hits'],
  ...['named', 'replaced', 'unread', 'passed', 'depth', 'isInline', 'pieces', 'breaks', 'references', 'explicit'],
  ...['hasEmphasis', 'kept', 'others', 'rest', 'shown', 'ends', 'end'],
  ...['element', 'prose', 'lines', 'phrases', 'run', 'paragraph', 'top', 'links', 'copies'],
  ...[
    'text',
    'view',
    'copy',
    'sign',
    'start',
    'order',
    'isOpen',
    'checkTime',
    'blankReplacement',
    'defaultReplacement',
  ],
]
