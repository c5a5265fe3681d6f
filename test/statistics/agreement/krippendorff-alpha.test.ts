import { describe, expect, it } from 'vitest'
import { krippendorffAlpha } from '../../../src/statistics/agreement/index.js'
import { thrown } from '../../errors/thrown.js'

const gap = null
/** Krippendorff (2011), section C: four observers, twelve units, 0.743 nominal, 0.815 ordinal, 0.849 interval. */
const EXAMPLE = {
  a: [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
  b: [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
  c: [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
  d: [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
}

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743421052631579],
    ['ordinal', 0.8153875037548814],
    ['interval', 0.8491071428571428],
  ] as const)('is that of the published example, %s', (scale, expected) => {
    const { alpha, things, judgements, leftOut } = krippendorffAlpha(EXAMPLE, { scale })
    expect(alpha).toBeCloseTo(expected, 13)
    // The unit that one observer alone judged has no pair.
    expect([things, judgements, leftOut]).toEqual([11, 40, 1])
  })

  it.each([
    ['nominal', 0.28000000000000014],
    ['ordinal', 0.9360750053270829],
    ['interval', 0.37821406659601764],
  ] as const)('is that of the Python package krippendorff on numbers at uneven distances, %s', (scale, expected) => {
    const numbers = { a: [1, 5, 2.5, gap, 9], b: [2, 5, 3, 7, 8], c: [1.5, gap, 2, 7, 30] }
    expect(krippendorffAlpha(numbers, { scale }).alpha).toBeCloseTo(expected, 12)
  })

  it.each(['nominal', 'ordinal', 'interval'] as const)('has the jackknife error of its things, %s', scale => {
    const { standardError, interval, alpha } = krippendorffAlpha(EXAMPLE, { scale })
    const used = EXAMPLE.b.map((_, row) => row).filter(row => row !== 11)
    const without = used.map(left => {
      const rest = Object.entries(EXAMPLE).map(([judge, cells]) => [judge, cells.filter((_, row) => row !== left)])
      return krippendorffAlpha(Object.fromEntries(rest), { scale }).alpha
    })
    const mean = without.reduce((sum, value) => sum + value, 0) / 11
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    expect(standardError).toBeCloseTo(Math.sqrt((10 / 11) * squares), 12)
    expect(interval!.lower).toBeLessThan(alpha)
    expect(interval!.upper).toBe(1)
  })

  it('holds at both ends of numbers', () => {
    const of = (factor: number) =>
      krippendorffAlpha(
        { a: [1, 2, 5].map(cell => factor * cell), b: [1, 3, 5].map(cell => factor * cell) },
        { scale: 'interval' },
      )
    for (const factor of [5e-320, 1e-12, 1e12, 1e307]) expect(of(factor).alpha).toBeCloseTo(of(1).alpha, 2)
  })

  it('is 1 where all agree', () => {
    expect(krippendorffAlpha({ a: ['x', 'y', 'x', 'y'], b: ['x', 'y', 'x', 'y'] })).toMatchObject({
      alpha: 1,
      standardError: 0,
    })
  })

  it.each([
    [
      'a text on a scale of numbers',
      { a: [1, 'x'], b: [1, 2] },
      { scale: 'interval' },
      'INVALID_TYPE',
      'judgements.a[1]',
    ],
    ['nothing judged twice', { a: [1, null], b: [null, 2] }, {}, 'NO_DATA', 'judgements'],
    ['one value', { a: [1, 1], b: [1, 1] }, {}, 'NO_VARIATION', 'judgements'],
    ['another scale', { a: [1, 2], b: [1, 1] }, { scale: 'ratio' }, 'OUT_OF_RANGE', 'options.scale'],
    ['an unknown option', { a: [1, 2], b: [1, 1] }, { metric: 'ratio' }, 'UNKNOWN_OPTION', 'options.metric'],
  ])('refuses %s', (_, judgements, options, code, path) => {
    expect(thrown(() => krippendorffAlpha(judgements as never, options as never))).toMatchObject({ code, path })
  })
})
