import {evenBlanks} from '../../letters'

const strangeDigits = /[٠-٩۰-۹߀-\ufe6f\ud800-\udfff]+/g

/** A date text with ASCII digits, in lower case, without accents, on one line. */
export function foldedForm(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase()
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c]/g, '')
    .normalize('NFC')
    .replace(strangeDigits, (signs) => signs.replace(/\p{Nd}/gu, asciiDigit))
  return evenBlanks(plain).trim()
}

/** A folded text with `2025-2-10 ` for 2025年2月10日, 令和7年 and 民國114年 in years, `:` in times; a year left out is `0000`. */
export function plainNumbers(text: string): string {
  if (!/\d ?[年月년월时時點点시]|元年/.test(text)) return text
  return text
    .replace(/(令和|平成|民[國国]) ?(\d{1,3}|元)(?= ?年)/g, (_, era, year) =>
      String((eras[era] ?? 1911) + (Number(year) || 1)),
    )
    .replace(/(?<![-\d年년] ?)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일] ?/g, '0000-$1-$2 ')
    .replace(/(\d) ?[年년月월] ?(?=\d)/g, '$1-')
    .replace(/(\d) ?[日号號일](?!前) ?/g, '$1 ')
    .replace(/(\d) ?[时時點点시分분] ?(?=\d)/g, '$1:')
    .replace(/(\d) ?[分분秒초](?![前钟鐘])/g, '$1 ')
    .replace(/:(\d)(?!\d)/g, ':0$1')
}

const eras: Readonly<Record<string, number>> = {令和: 2018, 平成: 1988}

/** Every script's digits stand in a row from zero to nine: count back to where the row begins. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  if (point < 128) return digit
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(point - zero)
}
