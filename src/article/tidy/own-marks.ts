const own = ['footnotes', 'footnote', 'note', 'embed', 'caption', 'task', 'adopted', 'marker', 'tex'].map(
  (name) => `data-${name}`,
)

/** The marks our passes set stand on nothing else: a page may use the same names. Its TeX goes by another. */
export function ownMarks(body: HTMLElement): void {
  for (const element of body.querySelectorAll(`[${own.join('],[')}]`)) {
    const tex = element.getAttribute('data-tex')
    if (tex !== null) element.setAttribute('data-latex', tex)
    for (const name of own) element.removeAttribute(name)
  }
}
