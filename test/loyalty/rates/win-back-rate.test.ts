import { describe, expect, it } from 'vitest'
import { winBackRate } from '../../../src/loyalty/rates/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import type { SpellRow } from './book.js'
import { spells } from './book.js'

const BOOK: readonly SpellRow[] = [
  ['A', '2021-01-01', '2022-06-30'],
  ['A', '2022-09-01', '2023-01-01'],
  ['A', '2023-02-01', null],
  ['B', '2021-03-01', '2022-03-31'],
  ['C', '2021-06-01', '2023-10-31'],
  ['D', '2021-07-01', null],
  ['E', '2021-01-01', '2022-02-01'],
  ['E', '2023-06-01', null],
  ['F', '2021-01-01', '2023-11-01'],
  ['F', '2023-12-01', null],
]
const OPTIONS = { observedUntil: '2023-12-31', within: { value: 1, unit: 'year' } } as const

describe('winBackRate', () => {
  it('is of first losses that were watched for all of the window', () => {
    const { watched, open, all } = winBackRate(spells(BOOK), OPTIONS)
    // A after 63 days; B never; E after 485 days. C is open, F came back within the part that was seen.
    expect([watched.part, watched.whole]).toEqual([1, 3])
    expect(watched.interval).toEqual(proportionInterval(1, 3))
    expect(open).toBe(1)
    expect(all?.clients).toBe(5)
  })

  it('counts everybody for as long as seen: the product over days', () => {
    // F back after 30 of 5 at risk; C lost sight of after 61; A back after 63 of 3 at risk.
    const { all } = winBackRate(spells(BOOK), OPTIONS)
    expect(all?.rate).toBeCloseTo(1 - (4 / 5) * (2 / 3), 14)
    expect(all?.interval?.lower).toBeGreaterThan(0)
    expect(all?.interval?.upper).toBeLessThan(1)
  })

  it('leaves out losses before a day, and what comes after the last day known', () => {
    const later = winBackRate(spells(BOOK), { ...OPTIONS, from: '2022-06-01' })
    expect([later.watched.part, later.watched.whole, later.open]).toEqual([1, 1, 1])
    const earlier = winBackRate(spells(BOOK), { ...OPTIONS, observedUntil: '2022-07-31' })
    expect(earlier.watched.whole).toBe(0)
    expect(earlier.open).toBe(3)
  })

  it('has no answer where nobody was lost', () => {
    const nobody = winBackRate(spells([['A', '2020-01-01', null]]), OPTIONS)
    expect(nobody).toEqual({ watched: { part: 0, whole: 0, clusters: 0 }, open: 0 })
  })
})

it.each([
  [{ within: 0 }, 'OUT_OF_RANGE', 'options.within'],
  [{ within: 0.2 }, 'OUT_OF_RANGE', 'options.within'],
  [{ within: { value: 200, unit: 'year' } }, 'OUT_OF_RANGE', 'options.within'],
  [{ from: 'soon' }, 'INVALID_DATE', 'options.from'],
  [{ level: 1 }, 'OUT_OF_RANGE', 'options.level'],
  [{ until: 1 }, 'UNKNOWN_OPTION', 'options.until'],
])('refuses %j', (options, code, path) => {
  const given = [spells(BOOK), { ...OPTIONS, ...options }]
  expect(thrown(() => Reflect.apply(winBackRate, undefined, given))).toMatchObject({ code, path })
})
