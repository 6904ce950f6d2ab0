import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dateTextOf} from '../../src/clip/wall-clock'

const at = (iso: string, zone?: string) => ({iso, certainty: 'stated' as const, ...(zone && {zone})})

describe('the wall clock', () => {
  test.for([
    ['2025-02-10T23:15:12', undefined, '2025-02-10 23:15:12'],
    ['2025-02-10T23:15', '+08:00', '2025-02-10 23:15:00'],
    ['2025-02-10', '+08:00', '2025-02-10 00:00:00'],
    ['2025-02-10T15:15:12Z', '+08:00', '2025-02-10 23:15:12'],
    ['2025-02-10T15:15:12Z', undefined, '2025-02-10 15:15:12'],
    ['2025-02-10T15:15:12.345Z', 'Asia/Shanghai', '2025-02-10 23:15:12'],
    ['2025-07-01T20:00:00Z', 'Europe/Berlin', '2025-07-01 22:00:00'],
    ['2025-01-01T20:00:00Z', 'Europe/Berlin', '2025-01-01 21:00:00'],
    ['2025-02-10T23:15:12+0800', undefined, '2025-02-10 23:15:12'],
    ['2025-02-10T23:15:12+08:00', '-05:00', '2025-02-10 10:15:12'],
    ['2025-02-10T23:15:12+08:00', 'Nowhere/Land', '2025-02-10 23:15:12'],
  ] as const)('of %s in %s is %s', ([iso, zone, text]) => {
    expect(dateTextOf(at(iso, zone), 'wall-clock')).toBe(text)
  })
})

describe('with an offset', () => {
  test.for([
    ['2025-02-10T23:15:12', '+08:00', '2025-02-10T23:15:12+08:00'],
    ['2025-02-10T15:15:12Z', 'Asia/Kolkata', '2025-02-10T20:45:12+05:30'],
    ['2025-02-10T15:15:12Z', undefined, '2025-02-10T15:15:12+00:00'],
    ['2025-02-10T23:15:12', undefined, '2025-02-10T23:15:12'],
    ['2025-03-30T01:59:59', 'Europe/Berlin', '2025-03-30T01:59:59+01:00'],
    ['2025-03-30T03:00:00', 'Europe/Berlin', '2025-03-30T03:00:00+02:00'],
    ['2025-02-10', 'America/St_Johns', '2025-02-10T00:00:00-03:30'],
  ] as const)('%s in %s is %s', ([iso, zone, text]) => {
    expect(dateTextOf(at(iso, zone), 'offset')).toBe(text)
  })
})

describe('in UTC', () => {
  test.for([
    ['2025-02-10T23:15:12', '+08:00', '2025-02-10T15:15:12Z'],
    ['2025-02-10T23:15:12-05:00', undefined, '2025-02-11T04:15:12Z'],
    ['2025-02-10', '+08:00', '2025-02-10T00:00:00Z'],
    ['2025-02-10T23:15:12', undefined, '2025-02-10T23:15:12'],
  ] as const)('%s in %s is %s', ([iso, zone, text]) => {
    expect(dateTextOf(at(iso, zone), 'utc')).toBe(text)
  })
})

test.for([
  ...['', 'yesterday', '2025', '2025-02', '2025-2-10', '2025-13-01', '2025-02-30', '2025-02-10T24:00:00', '0001-01-01'],
  ...['2025-02-10T23:60', '2025-02-10T23', '2025-02-10T23:15:12+99:00', '2025-02-10 10:15 pm', '9999-12-31T23:59:59Z'],
])('%s is no date Hugo takes', (iso) => {
  const zone = iso.startsWith('9999') ? '+08:00' : undefined
  expect(dateTextOf(at(iso, zone), 'wall-clock')).toBeUndefined()
})

test('every form of an instant is that instant', () => {
  const zones = fc.constantFrom('+08:00', '-0330', 'Z', 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland')
  const times = fc.date({min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
  fc.assert(
    fc.property(times, zones, (time, zone) => {
      const iso = `${time.toISOString().slice(0, 19)}Z`
      expect(Date.parse(dateTextOf(at(iso, zone), 'offset') ?? '')).toBe(Date.parse(iso))
      expect(dateTextOf(at(iso, zone), 'utc')).toBe(iso)
    }),
  )
})
