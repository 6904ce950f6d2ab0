/** `\\(…\\)` or `\\[…\\]`: Hugo renders `\(…\)`, which MathJax reads. Everything Markdown could act on bears a backslash. */
export function texText(formula: Element): string {
  const text = (formula.textContent ?? '').replace(/[\\`*_{}[\]<>#~"'&!:.@-]/g, '\\$&')
  if (formula.getAttribute('data-tex') !== 'display') return `\\\\(${text}\\\\)`
  // In a link a bare bracket makes Goldmark forget the signs before it.
  const bracket = formula.closest('a') ? '\\\\\\' : '\\\\'
  return `${bracket}[${text}${bracket}]`
}
