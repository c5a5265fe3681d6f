import { describe, expect, it } from 'vitest'
import { churnRate, retentionRate } from '../../../src/loyalty/rates/index.js'
import { clusteredShare, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { BOOK, spells } from './book.js'

const YEAR = { from: '2022-12-31', to: '2023-12-31' } as const

describe('retentionRate', () => {
  it('is of the clients at the opening; new ones never count', () => {
    const { part, whole, rate, joined, joinedAndLeft, returned, interval } = retentionRate(spells(BOOK), YEAR)
    expect([part, whole, rate]).toEqual([4, 5, 0.8])
    expect([joined, joinedAndLeft, returned]).toEqual([2, 1, 1])
    expect(interval).toEqual(proportionInterval(4, 5))
  })

  it('is one less the churn, with the ends turned', () => {
    const [stay, leave] = [retentionRate(spells(BOOK), YEAR), churnRate(spells(BOOK), YEAR)]
    expect(leave.rate).toBeCloseTo(0.2, 15)
    expect(leave.interval?.lower).toBeCloseTo(1 - stay.interval!.upper, 14)
    expect(leave.interval?.upper).toBeCloseTo(1 - stay.interval!.lower, 14)
    expect(1 - leave.perYear!.rate).toBeCloseTo(stay.perYear!.rate, 14)
  })

  it('compounds to a year and a month', () => {
    const { perYear, perMonth } = retentionRate(spells(BOOK), YEAR)
    expect(perYear?.rate).toBeCloseTo(0.8 ** (365.25 / 365), 14)
    expect(perMonth?.rate).toBeCloseTo(0.8 ** (365.25 / 12 / 365), 14)
    expect(perMonth!.rate ** 12).toBeCloseTo(perYear!.rate, 14)
    expect(perYear?.interval.upper).toBeCloseTo(retentionRate(spells(BOOK), YEAR).interval!.upper ** (365.25 / 365), 14)
  })

  it('knows that firms of a group leave together', () => {
    const group = ['g', 'g', 'g', null, null, null, null, null]
    const { interval, clusters, rate } = retentionRate(spells(BOOK, group), YEAR)
    expect(rate).toBe(0.8)
    expect(clusters).toBe(3)
    expect(interval).toEqual(clusteredShare([2, 1, 1], [3, 1, 1]).interval)
  })

  it('has no rate where nobody was a client', () => {
    const nobody = retentionRate(spells([['A', '2023-01-01', null]]), { from: '2020-01-01', to: '2023-06-01' })
    expect(nobody).toEqual({ part: 0, whole: 0, clusters: 0, returned: 0, joined: 1, joinedAndLeft: 0 })
  })

  it('is 1 or 0 of one client', () => {
    const one = (end: string | null) => retentionRate(spells([['A', '2020-01-01', end]]), YEAR)
    expect(one(null).rate).toBe(1)
    expect(one('2023-12-31').rate).toBe(0)
    expect(one('2024-01-01').rate).toBe(1)
    expect(one('2022-12-31').whole).toBe(0)
  })
})

it.each([
  [{ from: '2023-01-01', to: '2023-01-01' }, 'OUT_OF_RANGE', 'options.to'],
  [{ from: '2024-02-30', to: '2025-01-01' }, 'INVALID_DATE', 'options.from'],
  [{ ...YEAR, level: 95 }, 'OUT_OF_RANGE', 'options.level'],
  [{ ...YEAR, levle: 0.9 }, 'UNKNOWN_OPTION', 'options.levle'],
])('refuses the options %j', (options, code, path) => {
  expect(thrown(() => retentionRate(spells(BOOK), options))).toMatchObject({ code, path })
})
