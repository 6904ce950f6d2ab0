import type {Drops} from './lighter-packages.ts'

/** What it answers is the same, and it reads the text of a part once where it read it six times. */
const sameForLess: NonNullable<Drops['edits']> = [
  ['isList = listLength / this', '.length > 0.9', 'isList = listLength > 0 && listLength / this._getInnerText(node)'],
  [
    'if (this._getCharCount(node, ",") < 10) {',
    '// If there are not',
    'var innerText = this._getInnerText(node);\nif (innerText.split(",").length < 11) {\n',
  ],
  // Asked of short parts alone.
  ['var headingDensity =', ' this._getTextDensity(node, [\n', 'var headingDensity = innerText.length < 25 &&'],
  // Only whether there is any is asked, where there is no picture.
  [
    'var textishTags =',
    'var isFigureChild',
    'var textDensity = Number(img > 0 || this._someNode(' +
      'this._getAllNodesWithTag(node, ["SPAN", "LI", "TD", ...this.DIV_TO_P_ELEMS]), (part) => part.textContent.trim()));\n',
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
    '(!node.firstElementChild || node.children.length == node.getElementsByTagName("br").length + ' +
      'node.getElementsByTagName("hr").length) && !node.textContent.trim()',
  ],
  // A text has no children.
  ['return this._someNode(element.childNodes', ', function', 'return this._someNode(element.children'],
  [
    '(node.tagName === "DIV" ||',
    ' &&\n          this._isElementWithoutContent',
    '["DIV", "SECTION", "HEADER", "H1", "H2", "H3", "H4", "H5", "H6"].includes(node.tagName)',
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
    ['this._charThreshold = ', 'this._linkDensityModifier =', ''],
    ['options.nbTopCandidates ||', 'this.DEFAULT_N_TOP', ''],
    ['options.linkDensityModifier ||', '0;', ''],
    ['this._flags =\n', '// Control whether', ''],
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
    // Blanks are always put right.
    [
      'normalizeSpaces =\n',
      'return textContent;\n',
      'return e.textContent.trim().replace(this.REGEXPS.normalize, " ");\n',
    ],
    // Why it drops a part is for the log alone.
    ...['Bad p to img', "Too many li's", 'Too many inputs', 'Suspiciously', 'Low weight'].map(untilMark),
    ...['High weight', 'No useful content'].map(untilMark),
    // Embedded things are taken out before it cleans; labels of advertisements are dropped after it (src/article/body/trim.ts).
    ['var embedCount = 0;', 'var contentLength = innerText', ''],
    ['if ((embedCount', 'if (img === 0 && textDensity', ''],
    // One search each time it is asked, without its retries: they are ours.
    ['var isPaging', 'while (true) {', 'page = page || this._doc.body;\n'],
    ['if (node.tagName === "HTML") {', 'var matchString', ''],
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

function untilMark(text: string): readonly [string, string, string] {
  return [text, '`', '']
}
