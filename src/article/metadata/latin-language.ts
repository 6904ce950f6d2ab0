/** The language of a Latin-script text by its most common small words; `undefined` where no language leads clearly. */
export function latinLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/[a-zß-öø-ž]+/g) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const scores = table.split('/').map((row) => {
    const [language, ...small] = row.split(' ')
    return {language, hits: small.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)}
  })
  const [best, next] = scores.sort((a, b) => b.hits - a.hits)
  if (!best || best.hits < Math.max(4, words.length / 25)) return undefined
  return best.hits > 1.2 * (next?.hits ?? 0) ? best.language : undefined
}

const table =
  'en the and of to is that was with/de der die und das ist nicht von den/fr le les des et est une dans du/es el los las del una y por con/' +
  'pt os do da uma não em com ao/it il di che della per una sono gli/nl de het een van en dat niet zijn/sv och att det som är på för inte/' +
  'pl w się na nie że do jest to/tr ve bir bu için ile olarak çok'
