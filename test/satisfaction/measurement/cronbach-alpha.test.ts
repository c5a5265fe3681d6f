import { describe, expect, it } from 'vitest'
import { cronbachAlpha, standardisedAlpha } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'
import { hasData } from '../../golden/records.js'
import { answersOf, MOBI_BLOCKS, readTable } from './samples.js'

const ANSWERS = { fast: [5, 4, 2, 3, 1], clear: [4, 4, 1, 3, 2], fair: [5, 3, 2, 2, 1] }

describe('cronbachAlpha', () => {
  it('is 1 less the own variances in the variance of the sum, stretched, by hand', () => {
    const sums = [14, 11, 5, 8, 4]
    const variance = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
    }
    const own = Object.values(ANSWERS).reduce((sum, column) => sum + variance(column), 0)
    const { raw, scale, sheets, complete, rows } = cronbachAlpha(ANSWERS)
    expect(raw).toBeCloseTo(1.5 * (1 - own / variance(sums)), 14)
    expect(scale.mean).toBeCloseTo(42 / 15, 14)
    expect(scale.deviation).toBeCloseTo(Math.sqrt(variance(sums)) / 3, 14)
    expect([sheets, complete, rows]).toEqual([5, 5, 5])
  })

  it('is raw and standardised, which differ where items spread differently, and both by name', () => {
    if (!hasData('mobi.csv', 'loyalty')) return
    const rows = readTable('mobi.csv')
    const loyalty = cronbachAlpha(answersOf(rows, MOBI_BLOCKS['CUSL']!))
    expect(loyalty.raw).toBeCloseTo(0.441717198382608, 12)
    expect(loyalty.standardised).toBeCloseTo(0.472398962898381, 12)
    const image = cronbachAlpha(answersOf(rows, MOBI_BLOCKS['IMAG']!))
    expect([image.raw.toFixed(4), image.standardised.toFixed(4)]).toEqual(['0.7144', '0.7228'])
  })

  it('takes the interval of complete sheets from complete sheets, not from all that were handed in', () => {
    if (!hasData('cronbach_wide_missing.csv', 'loyalty')) return
    const answers = answersOf(readTable('cronbach_wide_missing.csv'))
    const { raw, interval, sheets, rows } = cronbachAlpha(answers)
    expect([rows, sheets]).toEqual([12, 9])
    expect(raw).toBeCloseTo(0.8016949152542373, 13)
    // A peer counts 12 and has [0.581, 0.933].
    expect([interval.lower.toFixed(3), interval.upper.toFixed(3)]).toEqual(['0.533', '0.947'])
    expect(interval.note).toBeUndefined()
  })

  it('says of pairwise sheets that their interval is too narrow', () => {
    const answers = { ...ANSWERS, fair: [5, null, 2, 2, 1] }
    const { interval, sheets, complete, items } = cronbachAlpha(answers, { missing: 'pairwise' })
    expect(interval.note).toMatch(/too narrow/)
    expect([sheets, complete]).toEqual([5, 4])
    expect(items[2]).toMatchObject({ item: 'fair', answered: 4, missing: 1, mean: 2.5 })
  })

  it('reverses items on their scale, and says which look as if they should be', () => {
    const turned = { ...ANSWERS, slow: [1, 3, 4, 3, 5] }
    const straight = { ...ANSWERS, slow: [5, 3, 2, 3, 1] }
    const reversed = cronbachAlpha(turned, { reversed: ['slow'], scale: { lowest: 1, highest: 5 } })
    expect(reversed).toEqual(cronbachAlpha(straight, { scale: { lowest: 1, highest: 5 } }))
    const { warnings, items } = cronbachAlpha(turned)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ITEM_AGAINST_REST', item: 'slow' }))
    expect(items[3]!.restCorrelation).toBeLessThan(0)
    expect(reversed.warnings).toEqual([])
  })

  it('says where items on the whole go against each other', () => {
    const { raw, warnings } = cronbachAlpha({ a: [1, 2, 3, 4], b: [4, 3, 1, 2] })
    expect(raw).toBeLessThan(0)
    expect(warnings[0]!.code).toBe('NEGATIVE_RELIABILITY')
  })

  it('has neither what is not there: no alpha of one item, no lambda 6 of an item that follows, no signal over no noise', () => {
    const two = cronbachAlpha({ a: [1, 2, 3], b: [1, 2, 3] })
    expect(two).toMatchObject({ raw: 1, standardised: 1, interval: { lower: 1, upper: 1 } })
    expect(two.guttman6).toBeUndefined()
    expect(two.signalToNoise).toBeUndefined()
    expect(two.items.every(item => item.alphaWithout === undefined)).toBe(true)
    expect(two.warnings.map(({ code }) => code)).toEqual(['ITEM_FOLLOWS'])
  })

  it('says where pairwise correlations contradict each other', () => {
    const answers = {
      a: [1, 2, 3, null, null, null, 1, 2, 3],
      b: [1, 2, 3, 1, 2, 3, null, null, null],
      c: [null, null, null, 1, 2, 3, 3, 2, 1],
    }
    expect(cronbachAlpha(answers, { missing: 'pairwise' }).warnings.map(({ code }) => code)).toContain(
      'FIGURES_CONTRADICT',
    )
  })

  it('refuses pairwise covariances of which alpha would be above 1', () => {
    // Both vary 25/3.5 on eight sheets and go together by 50 on the two that have both.
    const answers = {
      a: [0, 10, 5, 5, 5, 5, 5, 5, null, null, null, null, null, null],
      b: [0, 10, null, null, null, null, null, null, 5, 5, 5, 5, 5, 5],
    }
    expect(thrown(() => cronbachAlpha(answers, { missing: 'pairwise' }))).toMatchObject({
      code: 'NO_DATA',
      path: 'answers',
    })
    expect(cronbachAlpha(answers).raw).toBe(1)
  })

  it('has third moments of items', () => {
    const [item] = cronbachAlpha({ a: [0, 0, 0, 4], b: [1, 2, 2, 3] }).items
    // Mean 1: moments 3 and (−1 −1 −1 + 27)/4 = 6.
    expect(item!.skewness).toBeCloseTo(6 / 3 ** 1.5, 14)
  })

  it('has the standardised alpha of its correlations', () => {
    const { standardised, meanCorrelation: r } = cronbachAlpha(ANSWERS)
    expect(standardised).toBeCloseTo((3 * r) / (1 + 2 * r), 14)
  })

  it.each([
    ['one item', { a: [1, 2, 3] }, {}, 'NO_DATA', 'answers'],
    ['items that cancel each other', { a: [1, 2, 3], b: [3, 2, 1] }, {}, 'NO_VARIATION', 'answers'],
    ['reversed items without a scale', ANSWERS, { reversed: ['fast'] }, 'MISSING_VALUE', 'options.scale'],
    ['a reversed item that is none', ANSWERS, { reversed: ['slow'] }, 'OUT_OF_RANGE', 'options.reversed[0]'],
    ['an answer off the scale', ANSWERS, { scale: { lowest: 1, highest: 4 } }, 'OUT_OF_RANGE', 'answers.fast[0]'],
    [
      'clients with an interval that cannot use them',
      ANSWERS,
      { clients: [1, 1, 2, 2, 3] },
      'CONFLICTING_OPTIONS',
      'options.clients',
    ],
    [
      'pairwise sheets likewise',
      ANSWERS,
      { interval: 'jackknife', missing: 'pairwise' },
      'CONFLICTING_OPTIONS',
      'options.interval',
    ],
    ['one client alone', ANSWERS, { interval: 'jackknife', clients: ['a', 'a', 'a', 'a', 'a'] }, 'NO_DATA', 'answers'],
    [
      'a client that is none',
      ANSWERS,
      { interval: 'jackknife', clients: ['a', 'a', null, 'a', 'b'] },
      'INVALID_CLIENT',
      'options.clients[2]',
    ],
    ['a level of 95', ANSWERS, { level: 95 }, 'OUT_OF_RANGE', 'options.level'],
    ['an unknown option', ANSWERS, { missings: 'listwise' }, 'UNKNOWN_OPTION', 'options.missings'],
    ['no answers', {}, {}, 'EMPTY_INPUT', 'answers'],
  ])('refuses %s', (_, answers, options, code, path) => {
    expect(thrown(() => cronbachAlpha(answers, options as never))).toMatchObject({ code, path })
  })
})

describe('standardisedAlpha', () => {
  it('is k r / (1 + (k − 1) r) where all correlations are r', () => {
    const alike = (size: number, r: number) =>
      Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : r)))
    for (const [size, r] of [
      [2, 0.3],
      [5, 0.01],
      [40, 0.6],
      [3, -0.4],
    ] as const) {
      expect(standardisedAlpha(alike(size, r))).toBeCloseTo((size * r) / (1 + (size - 1) * r), 12)
    }
  })

  it('refuses one item, and items that cancel each other', () => {
    expect(thrown(() => standardisedAlpha([[1]])).code).toBe('NO_DATA')
    expect(
      thrown(() =>
        standardisedAlpha([
          [1, -1],
          [-1, 1],
        ]),
      ).code,
    ).toBe('NO_VARIATION')
  })
})
