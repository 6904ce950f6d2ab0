import {describe, expect, it} from 'vitest'
import {readDate} from '../../../../src/article/metadata/dates/read-date'

const context = {
  language: 'en',
  order: 'day-first' as const,
  takenAt: new Date('2025-05-04T10:00:00Z'),
  zone: '+08:00',
}

type Row = readonly [text: string, iso: string | undefined, language?: string]

const rows: readonly Row[] = [
  ['2025-02-10 23:15:12', '2025-02-10T23:15:12'],
  ['2025-2-10 23:15', '2025-02-10T23:15'],
  ['2025/02/10', '2025-02-10'],
  ['2025-02-10T23:15:12.000Z', '2025-02-10T23:15:12Z'],
  ['2025-02-10T23:15:12+0800', '2025-02-10T23:15:12+08:00'],
  ['2025-02-10T23:15-05:00', '2025-02-10T23:15-05:00'],
  ['20250210', '2025-02-10'],
  ['20250210T231512', '2025-02-10T23:15:12'],
  ['20250210231512', '2025-02-10T23:15:12'],
  ['2007-08-20-23:59:59', '2007-08-20T23:59:59'],
  ['1732365064', '2024-11-23T12:31:04Z'],
  ['1732365064000', '2024-11-23T12:31:04Z'],
  ['Mon, 10 Feb 2025 23:15:12 +0800', '2025-02-10T23:15:12+08:00'],
  ['Mon Feb 10 2025 23:15:12 GMT+0800 (China Standard Time)', '2025-02-10T23:15:12+08:00'],
  ['Mon Feb 10 23:15:12 CST 2025', '2025-02-10T23:15:12'],
  ['February 10, 2025 11:15 pm', '2025-02-10T23:15'],
  ['Feb. 10, 2025 at 12:05 a.m.', '2025-02-10T00:05'],
  ['May 3rd, 2025', '2025-05-03'],
  ['10. Februar 2025, 09:12 Uhr', '2025-02-10T09:12', 'de'],
  ['10.02.25 12:30', '2025-02-10T12:30', 'de'],
  ['10 février 2025 à 08h05', '2025-02-10T08:05', 'fr'],
  ['mardi 4 février 2025', '2025-02-04', 'fr'],
  ['10 de febrero de 2025', '2025-02-10', 'es'],
  ['10 fev. 2025', '2025-02-10', 'pt'],
  ['10 febbraio 2025', '2025-02-10', 'it'],
  ['10 mrt. 2025', '2025-03-10', 'nl'],
  ['10. februar 2025 kl. 10.30', '2025-02-10T10:30', 'nb'],
  ['1.2.2024 klo 10.30', '2024-02-01T10:30', 'fi'],
  ['10 lutego 2025', '2025-02-10', 'pl'],
  ['10. února 2025 v 10:30', '2025-02-10T10:30', 'cs'],
  ['2025. február 10. 12:30', '2025-02-10T12:30', 'hu'],
  ['10 Ağustos 2024', '2024-08-10', 'tr'],
  ['12 мар 2025 в 12:14', '2025-03-12T12:14', 'ru'],
  ['12:14, 12 марта 2025', '2025-03-12T12:14', 'ru'],
  ['10 лютого 2025', '2025-02-10', 'uk'],
  ['10 Φεβρουαρίου 2025', '2025-02-10', 'el'],
  ['10 בפברואר 2025', '2025-02-10', 'he'],
  ['10 फरवरी 2025', '2025-02-10', 'hi'],
  ['१० फ़रवरी २०२५', '2025-02-10', 'hi'],
  ['ngày 10 tháng 2 năm 2025', '2025-02-10', 'vi'],
  ['٨/٣/٢٠٢٥', '2025-03-08', 'ar'],
  ['10 فبراير 2025', '2025-02-10', 'ar'],
  ['10 كانون الثاني 2025', '2025-01-10', 'ar'],
  ['۱۴۰۳/۱۱/۲۲', '2025-02-10', 'fa'],
  ['۲۲ بهمن ۱۴۰۳', '2025-02-10', 'fa'],
  ['10 กุมภาพันธ์ 2568', '2025-02-10', 'th'],
  ['10 ก.พ. 2568 เวลา 10:30 น.', '2025-02-10T10:30', 'th'],
  ['2025年02月10日 23:15', '2025-02-10T23:15', 'zh-CN'],
  ['2025年2月10日23时15分', '2025-02-10T23:15', 'zh-CN'],
  ['下午3:20 2025-02-10', '2025-02-10T15:20', 'zh-CN'],
  ['２０２５年２月１０日', '2025-02-10', 'ja'],
  ['2025年4月22日 11時58分', '2025-04-22T11:58', 'ja'],
  ['令和7年2月10日', '2025-02-10', 'ja'],
  ['平成元年2月10日', undefined, 'ja'],
  ['平成31年2月10日', '2019-02-10', 'ja'],
  ['民國114年2月10日', '2025-02-10', 'zh-TW'],
  ['2025.01.15. 오후 10:15', '2025-01-15T22:15', 'ko'],
  ['2025년 1월 15일 오전 12시 5분', '2025-01-15T00:05', 'ko'],
  ['5월 3일', '2025-05-03', 'ko'],
  ['5월 9일', '2024-05-09', 'ko'],
  ['10-08 12:00', '2024-10-08T12:00', 'zh-CN'],
  ['3小时前', '2025-05-04T07:00Z', 'zh-CN'],
  ['15分鐘前', '2025-05-04T09:45Z', 'zh-TW'],
  ['刚刚', '2025-05-04T10:00Z', 'zh-CN'],
  ['昨天 12:30', '2025-05-03T12:30', 'zh-CN'],
  ['前天', '2025-05-02', 'zh-CN'],
  ['3時間前', '2025-05-04T07:00Z', 'ja'],
  ['2일 전', '2025-05-02', 'ko'],
  ['Published 3 hours ago', '2025-05-04T07:00Z'],
  ['vor 5 Minuten', '2025-05-04T09:55Z', 'de'],
  ['il y a 2 jours', '2025-05-02', 'fr'],
  ['3 часа назад', '2025-05-04T07:00Z', 'ru'],
  ['Updated 3:00 PM', undefined],
  ['2025-13-40', undefined],
  ['2025-02-30', undefined],
  ['2026-01-01', undefined],
  ['1 May 1066', undefined],
  ['3 May', undefined],
  ['Room 2025', undefined],
  ['+49 2025 123456', undefined],
]

describe('readDate', () => {
  for (const [text, iso, language = 'en'] of rows) {
    it(`reads "${text}" as ${iso ?? 'no date'} (${language})`, () => {
      expect(readDate(text, {...context, language})?.iso).toBe(iso)
    })
  }

  it('takes 03/04/2025 by the order of the language and leaves it where there is none', () => {
    const isoIn = (order: 'day-first' | 'month-first' | undefined) => readDate('03/04/2025', {...context, order})?.iso
    expect(isoIn('day-first')).toBe('2025-04-03')
    expect(isoIn('month-first')).toBe('2025-03-04')
    expect(isoIn(undefined)).toBeUndefined()
  })

  it('reads the dates of East Asia that leave the century out, and those scripts write there', () => {
    const inEastAsia = {...context, language: 'zh-CN', order: 'year-first' as const}
    expect(readDate('25-03-04 10:24', inEastAsia)?.iso).toBe('2025-03-04T10:24')
    expect(readDate('3/4/2025, 9:12:40 AM', inEastAsia)?.iso).toBe('2025-03-04T09:12:40')
    expect(readDate('3/4/2025', inEastAsia)?.iso).toBe('2025-04-03')
    expect(readDate('25-03-04', context)?.iso).toBeUndefined()
  })

  it('lets a number above twelve decide the order', () => {
    expect(readDate('02/13/2025', context)?.iso).toBe('2025-02-13')
    expect(readDate('13/02/2025', {...context, order: 'month-first'})?.iso).toBe('2025-02-13')
  })

  const counted = ['zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ar', 'sv', 'pl', 'tr']
  it.for(counted)('knows every way to count back that the platform has (%s)', (language) => {
    const days = new Intl.RelativeTimeFormat(language, {numeric: 'auto'})
    const names = [0, 1, 2].map((back) => days.format(-back, 'day'))
    const phrases = (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.RelativeTimeFormat(language, {style})
      return (['minute', 'hour', 'day', 'week'] as const).map((unit) => format.format(-3, unit))
    })
    const unread = [...names, ...phrases].filter((text) => !readDate(text, {...context, language})?.relative)
    expect(unread).toEqual([])
  })

  it('counts days on the calendar of the site’s readers', () => {
    const late = {...context, language: 'zh-CN', takenAt: new Date('2025-05-04T18:00:00Z')}
    expect(readDate('昨天', late)?.iso).toBe('2025-05-04')
    expect(readDate('昨天', {...late, zone: 'America/New_York'})?.iso).toBe('2025-05-03')
    expect(readDate('昨天', {...late, zone: 'No/Where'})?.iso).toBe('2025-05-03')
  })

  it('tells a counted time from a stated one', () => {
    expect(readDate('3 hours ago', context)?.relative).toBe(true)
    expect(readDate('2025-02-10', context)?.relative).toBe(false)
  })
})
