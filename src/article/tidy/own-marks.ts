const own = ['footnotes', 'footnote', 'note', 'embed', 'caption', 'task', 'adopted', 'marker'].map(
  (name) => `data-${name}`,
)

/** The marks our passes set stand on nothing else: a page may use the same names. Its TeX goes by another. */
export function ownMarks(body: HTMLElement): void {
  for (const element of body.querySelectorAll(own.map((name) => `[${name}]`).join()))
    for (const name of own) element.removeAttribute(name)
  for (const element of body.querySelectorAll('[data-tex]')) {
    element.setAttribute('data-latex', element.getAttribute('data-tex') ?? '')
    element.removeAttribute('data-tex')
  }
}
