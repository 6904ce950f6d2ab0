import type {Drops} from './lighter-packages.ts'

const eachChild = 'for (var child = this.firstChild; child; child = child.nextSibling)'
const neverBlank = 'BR HR IMG A TABLE THEAD TBODY TH TD'

/**
 * Turndown without what it is never asked: it gets the elements of a tidy body, which are its own to change, and writes
 * all by one replacement of ours (src/markdown/write-markdown.ts). What its rules asked for goes with them.
 */
export const turndown: Drops = {
  file: /turndown\/lib\/turndown\.browser\.es\.js$/,
  members: [
    ...['paragraph', 'lineBreak', 'heading', 'blockquote', 'list', 'listItem', 'indentedCodeBlock', 'fencedCodeBlock'],
    ...['horizontalRule', 'inlineLink', 'referenceLink', 'emphasis', 'strong', 'code', 'image'],
    ...['use', 'keep', 'remove', 'escape', 'forEach', 'add', 'addRule'],
  ],
  edits: [
    ['if (!(this instanceof TurndownService))', 'this.rules = new Rules(', 'this.options = options;\n  '],
    ['this._keep = ', 'this.blankRule', ''],
    ['this.keepReplacement = ', 'this.defaultRule', ''],
    ['this.array = ', '}\nRules.prototype', ''],
    ['var rule;', 'return this.defaultRule', ''],
    ['var HTMLParser = ', '\n', ''],
    ['if (!canConvert(input)) {', 'var output', ''],
    // The body itself: it need not be copied, and src/article/tidy/whitespace.ts put its blanks in order.
    ['new RootNode(input', ');', 'input'],
    ['var whitespace = node', '\n}\n', 'return rule.replacement(content, node, this.options);'],
    // What needs a backslash depends on what stands around a text: escaped before.
    ['node.isCode ? ', ';', 'node.nodeValue'],
    ['var self = this;\n  this.rules.forEach(', "return output.join('')", ''], // no rule of ours has more to say at the end
    // No marks on its nodes: only whether an element is blank is asked of them, and most have a text that is not.
    ['node = new Node(', 'var replacement', ''],
    ['if (node.isBlank)', ' return this.blankRule', 'if (isBlank(node))'],
    ['return !isVoid(node)', '!hasVoid', 'return !node.textContent.trim() && !isVoid(node) && '],
    [' && !hasMeaningfulWhenBlank(node)', ';', ''],
    ['var voidElements = ', ';', `var voidElements = '${neverBlank}'.split(' ')`],
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
  ],
  calls: [],
}
