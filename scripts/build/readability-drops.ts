import type {Drops} from './lighter-packages.ts'

/** What it answers is the same, and it reads the text of a part once where it read it six times. */
const sameForLess: NonNullable<Drops['edits']> = [
  // Whether it is a list is asked of parts with few commas alone, and what takes longest to count is counted last.
  ['if (!isList) {', 'if (tag === "table" && isDataTable(node))', ''],
  [
    'if (this._getCharCount(node, ",") < 10) {',
    '// Allow simple lists',
    `var innerText = this._getInnerText(node);
if (innerText.split(",").length < 11) {
  if (!isList) {
    var listLength = 0;
    this._forEachNode(this._getAllNodesWithTag(node, ["ul", "ol"]), list => (listLength += this._getInnerText(list).length));
    isList = listLength > 0 && listLength / innerText.length > 0.9;
  }
  var count = name => node.getElementsByTagName(name).length;
  var [p, img, isFigureChild] = [count("p"), count("img"), this._hasAncestorTag(node, "figure")];
  var linkDensity = this._getLinkDensity(node);
  var isShort = innerText.length < 25 && (img === 0 || img > 2) && linkDensity > 0;
  var haveToRemove = (!isFigureChild && img > 1 && p / img < 0.5) || count("input") > Math.floor(p / 3) ||
    (!isList && (count("li") - 100 > p || (weight < 25 && linkDensity > 0.2) ||
      (isShort && !isFigureChild && this._getTextDensity(node, ["h1", "h2", "h3", "h4", "h5", "h6"]) < 0.9))) ||
    (weight >= 25 && linkDensity > 0.5) ||
    (img === 0 && !this._someNode(
      this._getAllNodesWithTag(node, ["SPAN", "LI", "TD", ...this.DIV_TO_P_ELEMS]), part => part.textContent.trim()));
`,
  ],
  [
    'var textLength = this._getInnerText(element)',
    ';\n    if',
    'var textLength = element.getElementsByTagName("a")[0] ? this._getInnerText(element).length : 0',
  ],
  // Its text is put together where it holds nothing but breaks.
  [
    '!node.textContent.trim().length &&',
    '\n    );\n  },',
    '(!node.firstElementChild || (node.querySelector("br,hr") && node.children.length == node.querySelectorAll("br,hr").length)) && ' +
      '!node.textContent.trim()',
  ],
  // Each step up asks for the parent once.
  [
    'var depth = 0;',
    'return false;\n  },\n\n  /**\n   * Return an object',
    'for (var at = node.parentNode, depth = 0; at && !(maxDepth > 0 && depth > maxDepth); at = at.parentNode, depth++)\n' +
      'if (at.tagName === tagName && (!filterFn || filterFn(at))) return true;\n',
  ],
  [
    'do {\n      node = node.parentNode;',
    '},\n\n  // compares',
    'while ((node = node.parentNode)) {\nvar next = node.nextElementSibling;\nif (next) return next;\n}\n',
  ],
  [
    'while (node.parentNode) {\n      ancestors.push',
    'return ancestors;',
    'while ((node = node.parentNode)) {\nancestors.push(node);\nif (maxDepth && ++i === maxDepth) break;\n}\n',
  ],
  [
    'if (!ignoreSelfAndKids && node.firstElementChild) {',
    '// Then for siblings',
    'var inside = !ignoreSelfAndKids && node.firstElementChild;\nif (inside) return inside;\n',
  ],
  [
    'if (node.nextElementSibling) {\n      return node.next',
    '// And finally',
    'var beside = node.nextElementSibling;\nif (beside) return beside;\n',
  ],
  // Names are asked for once.
  [
    'return (\n      node.nodeType === this.TEXT_NODE ||\n      this.PHRASING_ELEMS',
    '},\n\n  _isWhitespace',
    'if (node.nodeType === this.TEXT_NODE) return true;\nvar name = node.tagName;\n' +
      'return this.PHRASING_ELEMS.includes(name) || ((name === "A" || name === "DEL" || name === "INS") && this._everyNode(node.childNodes, this._isPhrasingContent));\n',
  ],
  [
    'if (this.DEFAULT_TAGS_TO_SCORE.includes(node',
    '\n          elementsToScore',
    'if (this.DEFAULT_TAGS_TO_SCORE.includes(name)) {',
  ],
  ['if (node.tagName === "DIV") {', '\n', 'if (name === "DIV") {'],
  // Most articles hold no table.
  [
    'if (this._hasAncestorTag(node, "table", -1',
    'if (this._hasAncestorTag(node, "code"',
    'var isAmongTables = e.getElementsByTagName("table")[0];\nif (isAmongTables && this._hasAncestorTag(node, "table", -1, isDataTable)) return false;\n',
  ],
  [
    'if (\n        [...node.getElementsByTagName("table")]',
    'var weight =',
    'if (isAmongTables && [...node.getElementsByTagName("table")].some(tbl => tbl._readabilityDataTable)) return false;\n',
  ],
  // A text has no children.
  ['return this._someNode(element.childNodes', ', function', 'return this._someNode(element.children'],
  [
    '(node.tagName === "DIV" ||',
    ' &&\n          this._isElementWithoutContent',
    '["DIV", "SECTION", "HEADER", "H1", "H2", "H3", "H4", "H5", "H6"].includes((name = node.tagName))',
  ],
]

/** Readability without all but its search, which is all that is asked of it (src/article/body/ask-readability.ts). */
export const readability: Drops = {
  file: /@mozilla\/readability\/Readability\.js$/,
  members: [
    ...['parse', '_postProcessContent', '_cleanClasses', '_isUrl', '_fixRelativeUris', '_simplifyNestedElements'],
    ...['_getArticleTitle', '_unescapeHtmlEntities', '_getJSONLD', '_getArticleMetadata', '_unwrapNoscriptImages'],
    ...['_isSingleImage', '_removeScripts', '_cleanStyles', '_fixLazyImages', '_findNode', 'jsonLdArticleTypes'],
    ...['_headerDuplicatesTitle', '_textSimilarity', 'tokenize', '_isProbablyVisible', '_prepArticle', '_clean'],
    ...['_cleanHeaders', '_cleanMatchedNodes', 'shareElements', '_getCharCount', 'adWords', 'loadingWords'],
    ...['videos', 'extraneous', 'prevLink', 'nextLink', 'replaceFonts', 'srcsetUrl', 'b64DataUrl', 'HTML_ESCAPE_MAP'],
    ...['_isValidByline', 'byline', '_removeFlag', 'PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS'],
    ...['DEFAULT_CHAR_THRESHOLD', 'DEFAULT_MAX_ELEMS_TO_PARSE', 'CLASSES_TO_PRESERVE'],
  ],
  calls: ['this.log'],
  edits: [
    ['if (this._debug) {', '\n}\n', ''],
    ['if (options && options.documentElement) {', 'this._doc = doc;', ''],
    ['this._docJSDOMParser = ', 'this._nbTopCandidates =', ''],
    ['this._charThreshold = ', '// Control whether', ''],
    ['options.nbTopCandidates ||', 'this.DEFAULT_N_TOP', ''],
    ['if (this._docJSDOMParser) {', 'var replacement', ''],
    // What only its own parser in JavaScript needs.
    ['if (this._docJSDOMParser && nodeList', 'for (var i = nodeList.length', ''],
    [
      '_replaceNodeTags(nodeList, newTagName) {',
      'for (const node of nodeList)',
      '_replaceNodeTags(nodeList, newTagName) {\n',
    ],
    ['if (node.querySelectorAll) {', '},\n', 'return node.querySelectorAll(tagNames.join(","));\n'],
    // A copy of a page has none.
    ['this._removeNodes(this._getAllNodesWithTag(doc, ["style"]', 'if (doc.body)', ''],
    // No more of a document is asked for than src/article/body/ask-readability.ts gives it.
    ['this._getAllNodesWithTag(doc, ["font"])', ', "SPAN"', 'doc.body.querySelectorAll("font")'],
    // Blanks are always put right.
    [
      'normalizeSpaces =\n',
      'return textContent;\n',
      'return e.textContent.trim().replace(this.REGEXPS.normalize, " ");\n',
    ],
    // One search each time it is asked, without its retries: they are ours.
    ['var isPaging', 'while (true) {', 'page = page || this._doc.body;\n'],
    ['if (node.tagName === "HTML") {', 'var matchString', 'var name;\n'],
    // What is not shown and dialogs are gone before (src/article/body/drop-unseen.ts); bylines are not asked for.
    ['if (!this._isProbablyVisible(node)) {', '// Remove unlikely candidates', ''],
    ['if (isPaging) {', '\n\n', ''],
    ['if (this._debug) {\n        this.log("Article content pre', 'this._prepArticle(', ''],
    ['if (this._debug) {\n        this.log("Article content post', 'return articleContent;', '{'],
    ...sameForLess,
  ],
  inner:
    /\b_(?!flags|grabArticle|prepDocument|prepArticle|markDataTables|cleanConditionally)[a-z]\w+|\b(?:FLAG_[A-Z_]+|[A-Z]+(?:_[A-Z]+)*_(?:ELEMS|ROLES|EXCEPTIONS|CANDIDATES|SCORE)|unlikelyCandidates|okMaybeItsACandidate|hasContent|hashUrl|contentScore|REGEXPS|readability|positive|negative|whitespace|commas|normalize)\b/g,
  exports: ['if (typeof module', 'export default Readability'],
}
