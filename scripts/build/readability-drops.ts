import type {Drops} from './lighter-packages.ts'

/** Readability without all but its search, which is all that is asked of it (src/article/body/ask-readability.ts). */
export const readability: Drops = {
  file: /@mozilla\/readability\/Readability\.js$/,
  members: [
    ...['parse', '_postProcessContent', '_cleanClasses', '_isUrl', '_fixRelativeUris', '_simplifyNestedElements'],
    ...['_getArticleTitle', '_unescapeHtmlEntities', '_getJSONLD', '_getArticleMetadata', '_unwrapNoscriptImages'],
    ...['_isSingleImage', '_removeScripts', '_cleanStyles', '_fixLazyImages', '_findNode', 'jsonLdArticleTypes'],
    ...['_headerDuplicatesTitle', '_textSimilarity', 'tokenize', '_isProbablyVisible', '_prepArticle', '_clean'],
    ...['_cleanHeaders', '_cleanMatchedNodes', 'shareElements'],
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
    // Why it drops a part is for the log alone.
    ...['Bad p to img', "Too many li's", 'Too many inputs', 'Suspiciously', 'Low weight'].map(untilMark),
    ...['High weight', 'No useful content'].map(untilMark),
    // Embedded things are taken out before it cleans.
    ['var embedCount = 0;', 'var innerText = this._getInnerText(node);\n\n        // toss', ''],
    ['if ((embedCount', 'if (img === 0 && textDensity', ''],
    // One search each time it is asked, without its retries: they are ours.
    ['var isPaging', 'while (true) {', 'page = page || this._doc.body;\n'],
    ['if (node.tagName === "HTML") {', 'var matchString', ''],
    ['if (!this._isProbablyVisible(node)) {', '// User is not able', ''],
    ["// If we don't have a byline yet", '// Remove unlikely candidates', ''],
    ['if (isPaging) {', '\n\n', ''],
    ['if (this._debug) {\n        this.log("Article content pre', 'this._prepArticle(', ''],
    ['if (this._debug) {\n        this.log("Article content post', 'return articleContent;', '{'],
  ],
  inner:
    /\b_(?!flags|grabArticle|prepDocument|prepArticle|markDataTables|cleanConditionally)[a-z]\w+|\b(?:FLAG_[A-Z_]+|[A-Z]+(?:_[A-Z]+)*_(?:ELEMS|ROLES|EXCEPTIONS|CANDIDATES|SCORE)|unlikelyCandidates|okMaybeItsACandidate|adWords|loadingWords|hasContent|hashUrl|contentScore)\b/g,
  exports: ['if (typeof module', 'export default Readability'],
}

function untilMark(text: string): readonly [string, string, string] {
  return [text, '`', '']
}
