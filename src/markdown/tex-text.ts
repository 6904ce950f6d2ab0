/** `\\(…\\)` or `\\[…\\]`: Hugo renders `\(…\)`, which MathJax reads. Everything Markdown could act on bears a backslash. */
export function texText(tex: string, form: string): string {
  const text = tex.replace(/[\\`*_{}[\]<>#~"'&!:.@-]/g, '\\$&')
  return form === 'display' ? `\\\\[${text}\\\\]` : `\\\\(${text}\\\\)`
}
