import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { estimateRegularity } from '../../../src/lifetime/index.js'
import { purchaseIntervals } from '../../../src/records/index.js'

const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const GROCERY = join(DATA, 'clv/grocery_elog.csv')

describe.skipIf(!existsSync(GROCERY))('grocery, two years (skipped without CLIENTELE_DATA)', () => {
  const lines = existsSync(GROCERY) ? readFileSync(GROCERY, 'utf8').trim().split('\n').slice(1) : []
  const intervals = () =>
    purchaseIntervals(
      lines.map(line => {
        const [client = '', date = ''] = line.split(',')
        return { client, date }
      }),
    )

  // BTYDplus, estimateRegularity: it draws which of the last two times comes first (1.825 once), of which 1.82738 is the mean.
  it.each([
    ['wheat-morrison', 1.82738, 1e-5, 779],
    ['maximum-likelihood', 3.26291, 2e-6, 302],
    ['minka', 3.2568989833108, 1e-12, 302],
    ['thom', 3.26427688401946, 1e-12, 302],
    ['coefficient-of-variation', 3.20794022499786, 1e-12, 302],
  ] as const)('%s: %d', (method, expected, within, clients) => {
    const found = estimateRegularity(intervals(), { method })
    expect(found.k).toBeCloseRelative(expected, within)
    expect(found).toMatchObject({ method, clients })
  })
})

describe('estimateRegularity', () => {
  const of = (...clients: readonly (readonly number[])[]) => ({
    ids: clients.map((_, i) => i),
    start: Int32Array.from([0, ...clients.map((_, i) => clients.slice(0, i + 1).flat().length)]),
    interval: Float64Array.from(clients.flat()),
  })

  it('takes the median over clients, those as regular as a clock included', () => {
    const options = { method: 'coefficient-of-variation', leastIntervals: 2 } as const
    expect(estimateRegularity(of([1, 3], [7, 7], [1, 3], [9]), options).k).toBeCloseTo(2, 14)
    expect(estimateRegularity(of([1, 3], [2, 3]), options).k).toBeCloseTo((2 + 12.5) / 2, 13)
    expect(estimateRegularity(of([1, 3], [7, 7], [1, 3], [9]), options).clients).toBe(3)
  })

  it('refuses what tells nothing', () => {
    expect(() => estimateRegularity(of([4], []))).toThrow('[NO_DATA]')
    expect(() => estimateRegularity(of([4, 4], [2, 3]), { method: 'minka' })).toThrow('a client with 10 times at least')
    expect(() => estimateRegularity(of([4, 4], [3, 3]))).toThrow('[NO_VARIATION]')
    expect(() => estimateRegularity(of([4, 4]), { method: 'thom', leastIntervals: 2 })).toThrow('[NO_VARIATION]')
  })

  it('refuses wrong options and what are no intervals', () => {
    const ask =
      (...given: unknown[]) =>
      () =>
        Reflect.apply(estimateRegularity, undefined, given)
    expect(ask(of([1, 2]), { method: 'guess' })).toThrow('options.method')
    expect(ask(of([1, 2]), { leastIntervals: 1 })).toThrow('options.leastIntervals')
    expect(ask(of([1, 2]), { least: 3 })).toThrow('[UNKNOWN_OPTION]')
    expect(ask([1, 2])).toThrow('intervals')
    expect(ask({ start: [0, 2], interval: [1, 2] })).toThrow('intervals.start')
    expect(ask({ start: Int32Array.of(0, 2), interval: [1, 2] })).toThrow('intervals.interval')
    expect(ask(of([1, 2]), { method: null })).toThrow('options.method')
    expect(ask(of([1, 2]), { leastIntervals: null })).toThrow('options.leastIntervals')
  })

  it.each([
    [[0, 2], [1, 0], 'intervals.interval[1]: expected a time > 0, received 0'],
    [[0, 2], [1, Number.NaN], 'intervals.interval[1]'],
    [[0, 3], [1, 2], 'intervals.start: expected places that rise from 0 to 2'],
    [[0, 2, 1, 2], [1, 2], 'intervals.start'],
    [[1, 2], [1, 2], 'intervals.start'],
    [[], [], 'intervals.start'],
  ])('refuses intervals by hand that cannot be: %j of %j', (start, interval, text) => {
    const forged = { ids: [], start: Int32Array.from(start), interval: Float64Array.from(interval) }
    expect(() => estimateRegularity(forged)).toThrow(text)
  })
})
