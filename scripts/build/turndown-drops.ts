import type {Drops} from './lighter-packages.ts'

const eachChild = 'for (var child = this.firstChild; child; child = child.nextSibling)'

/** Turndown without what it is never asked: it gets the elements of a tidy body, its own, and one rule of ours. */
export const turndown: Drops = {
  file: /turndown\/lib\/turndown\.browser\.es\.js$/,
  members: [
    ...['paragraph', 'lineBreak', 'heading', 'blockquote', 'list', 'listItem', 'indentedCodeBlock', 'fencedCodeBlock'],
    ...['horizontalRule', 'inlineLink', 'referenceLink', 'emphasis', 'strong', 'code', 'image'],
    ...['use', 'keep', 'remove', 'escape', 'forEach'],
    // Its own rules ask for these.
    ...['headingStyle', 'hr', 'bulletListMarker', 'codeBlockStyle', 'fence', 'emDelimiter', 'strongDelimiter'],
    ...['linkStyle', 'linkReferenceStyle', 'br'],
  ],
  edits: [
    // Of elements, those a tidy body holds.
    ['var voidElements = ', ';', "var voidElements = ['BR', 'HR', 'IMG']"],
    [
      'var meaningfulWhenBlankElements = ',
      ';',
      "var meaningfulWhenBlankElements = ['A', 'TABLE', 'THEAD', 'TBODY', 'TH', 'TD']",
    ],
    // Given by us, in forms that fit.
    ['blankReplacement: function', 'keepReplacement: function', ''],
    ['if (!(this instanceof TurndownService))', 'var defaults', ''],
    [' else {\n    throw new TypeError(', '\n}\n', ''],
    ['this._keep = ', 'this.blankRule', ''],
    ['function extend(', 'function repeat(', ''],
    ['extend({}', ',', 'Object.assign({}'],
    // What needs a backslash depends on what stands around a text: escaped before.
    ['node.isCode ? ', ';', 'node.nodeValue'],
    ['node.isCode = ', '  node.isBlank =', ''],
    ['var HTMLParser = ', '\n', ''],
    ["if (typeof input === 'string') {", 'collapseWhitespace({', 'root = input;\n  '], // it is given elements that are its own
    ['if (!canConvert(input)) {', 'var output', ''],
    ['headingStyle', 'preformattedCode', ''],
    ['keepReplacement: function', 'defaultReplacement', ''],
    ['if (rule = findRule(this._keep', 'return this.defaultRule', ''],
    ['this.keepReplacement = ', '\n', ''],
    // Marks on its nodes: of them it is asked only whether an element is blank, and a tidy body has its blanks in order.
    ['node = new Node(', 'var replacement', ''],
    ['if (node.isBlank)', ' return this.blankRule', 'if (isBlank(node))'],
    // Most elements are not: their text says so first.
    [
      'return !isVoid(node)',
      '!hasVoid',
      'return !node.textContent.trim() && !isVoid(node) && !isMeaningfulWhenBlank(node) && ',
    ],
    // Through the children themselves, not by their numbers in a live list.
    ['var reduce = ', ';', `function reduce(step, output) {${eachChild} step(output, child); return output }`],
    ['reduce.call(parentNode.childNodes', ', function', 'reduce.call(parentNode'],
    // Without expressions, which are compiled when they are first used.
    [
      "return string.replace(/^\\n*/, '')",
      ';',
      "for (var at = 0; string[at] === '\\n'; at++); return string.substring(at)",
    ],
    ["return output.join('')", ';', "return trimLeadingNewlines(output.join('')).trimEnd()"],
    ['var whitespace = node', '\n}\n', 'return rule.replacement(content, node, this.options);'],
    ['var self = this;\n  this.rules.forEach(', "return output.join('')", ''], // no rule of ours has more to say at the end
  ],
  calls: ['collapseWhitespace'], // done by src/article/tidy/whitespace.ts
}
