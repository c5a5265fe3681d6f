import { describe, expect, it } from 'vitest'
import type { GroupedAnswers, MixOptions } from '../../../src/satisfaction/over-time/index.js'
import { mixAdjustedRatings } from '../../../src/satisfaction/over-time/index.js'
import { thrown } from '../../errors/thrown.js'

const measure = { kind: 'mean', scale: { lowest: 0, highest: 100 } } as const
const [before, after] = ['2025-02-01', '2025-05-01']

function survey(first: readonly number[], second: readonly number[], client?: readonly string[]): GroupedAnswers {
  const answers = [...first, ...second]
  return {
    date: answers.map((_, i) => (i < first.length ? before : after)),
    answers,
    group: answers.map(() => 'all'),
    ...(client !== undefined && { client }),
  }
}

// scipy 1.15: ttest_ind(equal_var=False) and ttest_rel, with confidence_interval().
const [a, b] = [
  [62, 70, 68, 75, 59, 66],
  [71, 69, 80, 77, 72, 84],
]
const WELCH = { p: 0.024236746001672426, lower: 1.4114309176385316, upper: 16.255235749028124 }
const PAIRED = { p: 0.029054855353490977, lower: 1.3413133940199629, upper: 16.325353272646705 }
const T_1684 = 5.176231628546516

describe('of one group', () => {
  it('is the test of Welch between clients of their own', () => {
    const [, second] = mixAdjustedRatings(survey(a!, b!), { by: 'quarter', measure }).periods
    expect(second!.change!.adjusted).toBeCloseTo(8.833333333333329, 12)
    expect(second!.change!.mix).toBeCloseTo(0, 12)
    expect(second!.change!.pValue).toBeCloseTo(WELCH.p, 10)
    expect(second!.change!.interval!.lower).toBeCloseTo(WELCH.lower, 9)
    expect(second!.change!.interval!.upper).toBeCloseTo(WELCH.upper, 9)
  })

  it('is the paired test of the same clients', () => {
    const clients = ['A', 'B', 'C', 'D', 'E', 'F']
    const [, second] = mixAdjustedRatings(survey(a!, b!, [...clients, ...clients]), { by: 'quarter', measure }).periods
    expect(second!.change!.pValue).toBeCloseTo(PAIRED.p, 10)
    expect(second!.change!.interval!.lower).toBeCloseTo(PAIRED.lower, 9)
    expect(second!.change!.interval!.upper).toBeCloseTo(PAIRED.upper, 9)
  })
})

describe('of several groups', () => {
  const grouped: GroupedAnswers = {
    date: [before, before, before, before, before, after, after, after, after, after, after],
    group: ['old', 'old', 'old', 'new', 'new', 'old', 'old', 'new', 'new', 'new', 'new'],
    answers: [90, 80, 85, 50, 60, 88, 92, 55, 45, 65, 51],
  }

  it('takes the mix of all, of the first period, or one that is given', () => {
    const adjusted = (standard?: MixOptions['standard']): readonly (number | undefined)[] =>
      mixAdjustedRatings(grouped, { by: 'quarter', measure, ...(standard && { standard }) }).periods.map(
        of => of.adjusted,
      )
    expect(adjusted()).toEqual([expect.closeTo((5 * 85 + 6 * 55) / 11, 12), expect.closeTo((5 * 90 + 6 * 54) / 11, 12)])
    expect(adjusted('first')).toEqual([
      expect.closeTo(0.6 * 85 + 0.4 * 55, 12),
      expect.closeTo(0.6 * 90 + 0.4 * 54, 12),
    ])
    expect(adjusted({ old: 3, new: 1 })).toEqual([expect.closeTo(77.5, 12), expect.closeTo(81, 12)])
    expect(mixAdjustedRatings(grouped, { by: 'quarter', measure, standard: { old: 3, new: 1 } }).standard).toEqual({
      old: 0.75,
      new: 0.25,
    })
  })

  it('parts a change into what groups did and what the mix did', () => {
    const { periods } = mixAdjustedRatings(grouped, { by: 'quarter', measure })
    const { crude, adjusted, mix } = periods[1]!.change!
    expect(crude).toBeCloseTo(periods[1]!.crude - periods[0]!.crude, 12)
    expect(adjusted + mix).toBeCloseTo(crude, 12)
    expect(adjusted).toBeGreaterThan(0)
    expect(mix).toBeLessThan(0)
  })

  it('has the stratified error of Cochran (1977), 5A.2', () => {
    const { periods } = mixAdjustedRatings(grouped, { by: 'quarter', measure, standard: { old: 1, new: 1 } })
    // Variances 25 of three and 50 of two: error² = (25/3 + 50/2) / 4, degrees of freedom after Satterthwaite.
    const error = Math.sqrt((25 / 3 + 25) / 4)
    const freedom = (25 / 3 + 25) ** 2 / ((25 / 3) ** 2 / 2 + 25 ** 2)
    expect(freedom).toBeCloseTo(1.684, 3)
    const { interval } = periods[0]!
    const reach = (interval!.upper - interval!.lower) / 2 / error
    // Student's quantile of 1.684 degrees, scipy t.ppf(.975, 1.6842105).
    expect(reach).toBeCloseTo(T_1684, 6)
  })

  it('has no adjusted rating of a period in which a group is silent, and says which', () => {
    const group = Array.from(grouped.group, (name, i) => (i > 4 && name === 'old' ? 'other' : name))
    const { periods } = mixAdjustedRatings({ ...grouped, group }, { by: 'quarter', measure, standard: 'first' })
    expect(periods[1]).toMatchObject({ missing: ['old'] })
    expect(periods[1]).not.toHaveProperty('adjusted')
    expect(periods[1]).not.toHaveProperty('change')
    expect(periods[0]).toHaveProperty('adjusted')
  })

  it('has no interval where a group has a single client', () => {
    const { periods } = mixAdjustedRatings(
      { date: [before, before, before], group: ['old', 'old', 'new'], answers: [80, 90, 40] },
      { by: 'quarter', measure },
    )
    expect(periods[0]!.adjusted).toBeCloseTo(70, 12)
    expect(periods[0]).not.toHaveProperty('interval')
  })

  it('counts several contacts of one client as one voice', () => {
    const one = { ...grouped, client: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }
    const doubled = <T>(column: ArrayLike<T>): T[] => Array.from(column).flatMap(cell => [cell, cell])
    const twice = {
      date: doubled(one.date),
      group: doubled(one.group),
      answers: doubled(one.answers),
      client: doubled(one.client),
    }
    const alone = mixAdjustedRatings({ ...twice, client: twice.client.map((_, i) => i) }, { by: 'quarter', measure })
    const [plain, again] = [one, twice].map(data => mixAdjustedRatings(data, { by: 'quarter', measure }))
    expect(again!.periods[1]!.change!.pValue).toBeCloseTo(plain!.periods[1]!.change!.pValue!, 12)
    expect(alone.periods[1]!.change!.pValue).toBeLessThan(plain!.periods[1]!.change!.pValue!)
  })
})

it.each<readonly [string, string, unknown, unknown]>([
  [
    'data.group[1]',
    'INVALID_TYPE',
    { date: [before, after], answers: [1, 2], group: ['x', null] },
    { by: 'month', measure },
  ],
  ['data.group', 'LENGTH_MISMATCH', { date: [before, after], answers: [1, 2], group: ['x'] }, { by: 'month', measure }],
  ['data.group', 'MISSING_VALUE', { date: [before, after], answers: [1, 2] }, { by: 'month', measure }],
  ['options.standard', 'OUT_OF_RANGE', survey([1], [2]), { by: 'month', measure, standard: 'last' }],
  ['options.standard.none', 'COLUMN_NOT_FOUND', survey([1], [2]), { by: 'month', measure, standard: { none: 1 } }],
  ['options.standard.all', 'OUT_OF_RANGE', survey([1], [2]), { by: 'month', measure, standard: { all: -1 } }],
  ['options.standard', 'NO_DATA', survey([1], [2]), { by: 'month', measure, standard: { all: 0 } }],
  ['data.date[0]', 'INVALID_DATE', { ...survey([1], [2]), date: ['2024-02-30', after] }, { by: 'month', measure }],
  ['options.by', 'OUT_OF_RANGE', survey([1], [2]), { by: 'decade', measure }],
])('names %s: %s', (path, code, data, options) => {
  expect(thrown(() => mixAdjustedRatings(data as GroupedAnswers, options as MixOptions))).toMatchObject({ path, code })
})

it('makes no error and no p-value of rounding where all answered the same', () => {
  const date = [3, 7, 11, 2, 6].flatMap((count, i) => Array<string>(count).fill(`2025-0${i + 1}-10`))
  const columns = { date, group: date.map((_, i) => (i % 2 === 0 ? 'a' : 'b')), answers: date.map(() => 7.3) }
  const measure = { kind: 'mean', scale: { lowest: 0, highest: 10 } } as const
  for (const { interval, change } of mixAdjustedRatings(columns, { by: 'month', measure }).periods) {
    expect([interval, change?.interval, change?.pValue]).toEqual([undefined, undefined, undefined])
  }
})
