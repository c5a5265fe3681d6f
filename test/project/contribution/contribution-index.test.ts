import { describe, expect, it } from 'vitest'
import type { Money } from '../../../src/money/index.js'
import { money } from '../../../src/money/index.js'
import { contributionIndex } from '../../../src/project/index.js'
import { JUNK } from '../../laws/junk.js'

const eur = (amount: number): Money => money(amount, 'EUR')
const BANDS = [{ upTo: eur(100), factor: 0.8 }, { upTo: eur(500), factor: 1 }, { factor: 1.2 }]
const loan = (client: string, amount: number, size: number) => ({
  client,
  loanAmount: eur(amount),
  projectSize: eur(size),
})

describe('the simple index', () => {
  it('is amount times factor, and a size at the end of a band belongs to it', () => {
    const loans = [loan('a', 10, 100), loan('b', 10, 100.01), loan('c', 10, 500), loan('d', 10, 500.01)]
    const { rows, total, currency } = contributionIndex(loans, { bands: BANDS })
    expect(rows.map(({ client, index, rank }) => [client, index, rank])).toEqual([
      ['d', 1200, 1],
      ['b', 1000, 2],
      ['c', 1000, 2],
      ['a', 800, 4],
    ])
    expect([total, currency]).toEqual([4000, 'EUR'])
    expect(rows.map(({ share }) => share!.toFixed(3))).toEqual(['0.300', '0.250', '0.250', '0.200'])
    expect(rows.reduce((sum, { share }) => sum + share!, 0)).toBe(1)
  })

  it('adds up the loans of a client', () => {
    const { rows } = contributionIndex([loan('a', 1, 50), loan('b', 3, 50), loan('a', 5, 1000)], { bands: BANDS })
    expect(rows.map(({ client, loanAmount, index }) => [client, loanAmount, index])).toEqual([
      ['a', 600, 680],
      ['b', 300, 240],
    ])
  })

  it('makes equal what decimals make equal, in any order of loans', () => {
    const bands = { bands: [{ upTo: eur(10), factor: 1.1 }, { factor: 1 }] }
    // 1.1 times 300,000 is a last digit more than 330,000 in doubles.
    const { rows } = contributionIndex([loan('a', 300_000, 5), loan('b', 330_000, 50)], bands)
    expect(rows.map(({ index, rank, share }) => [index, rank, share])).toEqual([
      [33_000_000, 1, 0.5],
      [33_000_000, 1, 0.5],
    ])
    const loans = Array.from({ length: 40 }, (_, i) => loan('a', Math.round(1e7 / (i + 1)) / 100, i % 2 === 0 ? 5 : 50))
    const indices = [
      loans,
      loans.toReversed(),
      loans.toSorted((a, b) => a.projectSize.minorUnits - b.projectSize.minorUnits),
    ].map(each => contributionIndex(each, bands).total)
    expect(new Set(indices).size).toBe(1)
  })

  it('has no shares where nothing counts', () => {
    const { rows, warnings } = contributionIndex([loan('a', 0, 50)], { bands: BANDS })
    expect(rows).toEqual([{ client: 'a', loanAmount: 0, index: 0, rank: 1 }])
    expect(warnings.map(({ code }) => code)).toEqual(['NO_SHARES'])
  })

  it('takes amounts as JSON has them', () => {
    const [copy] = JSON.parse(JSON.stringify([loan('a', 7, 50)]))
    expect(contributionIndex([copy], { bands: BANDS }).rows[0]!.index).toBeCloseTo(560, 10)
  })

  it('names what is wrong', () => {
    const good = [loan('a', 1, 1)]
    const withBands = (bands: unknown): (() => unknown) => {
      return () => Reflect.apply(contributionIndex, undefined, [good, { bands }])
    }
    expect(() => contributionIndex([], { bands: BANDS })).toThrow(/^loans: .*EMPTY_INPUT/)
    expect(() =>
      contributionIndex([...good, { ...loan('b', 1, 1), loanAmount: money(1, 'CHF') }], { bands: BANDS }),
    ).toThrow(/^loans\[1\]\.loanAmount\.currency: .*MIXED_CURRENCIES/)
    expect(() => contributionIndex([loan('a', -1, 1)], { bands: BANDS })).toThrow(
      /^loans\[0\]\.loanAmount.*OUT_OF_RANGE/,
    )
    expect(() => contributionIndex([loan('', 1, 1)], { bands: BANDS })).toThrow(/^loans\[0\]\.client: .*INVALID_CLIENT/)
    expect(withBands([])).toThrow(/^options\.bands: .*EMPTY_INPUT/)
    expect(withBands([{ upTo: eur(1), factor: 1 }])).toThrow(/^options\.bands\[0\]\.upTo: .*CONFLICTING_OPTIONS/)
    expect(withBands([{ factor: 1 }, { factor: 1 }])).toThrow(/^options\.bands\[0\]\.upTo: .*CONFLICTING_OPTIONS/)
    expect(withBands([BANDS[1], BANDS[0], BANDS[2]])).toThrow(/^options\.bands\[1\]\.upTo: .*OUT_OF_RANGE/)
    expect(withBands([{ factor: -1 }])).toThrow(/^options\.bands\[0\]\.factor: .*OUT_OF_RANGE/)
    expect(withBands([{ upTo: money(1, 'CHF'), factor: 1 }, { factor: 1 }])).toThrow('MIXED_CURRENCIES')
    for (const junk of JUNK) {
      expect(() => Reflect.apply(contributionIndex, undefined, [junk, { bands: BANDS }])).toThrow(/^loans/)
      expect(() => Reflect.apply(contributionIndex, undefined, [[junk], { bands: BANDS }])).toThrow(/^loans\[0\]/)
      expect(withBands(junk)).toThrow(/^options\.bands/)
    }
  })
})
