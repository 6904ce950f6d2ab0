/** Where an arrow key leads in a row, as it is read: on (1) or back (-1); 0 for any other key. */
export function arrowStep(key: string, direction = document.documentElement.dir): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0
  return (key === 'ArrowRight') === (direction !== 'rtl') ? 1 : -1
}
