/**
 * Did grades of past days tell what happened next, and did they hold still?
 *
 * @module
 */
import { expectFunction, expectInteger, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { portfolioAsOf } from '../../records/as-of/portfolio-as-of.js'
import type { Portfolio } from '../../records/index.js'
import type { Grade } from '../grade.js'
import { dateResult, expectGraded } from './backtest-date.js'
import type { BacktestDate, BacktestOptions, GradeBacktest } from './backtest-types.js'
import { stabilityOf, sumOfStability } from './grade-stability.js'
import { outcomesAfter } from './outcomes-after.js'
import type { GradingPolicy } from './policy.js'
import { readGradingPolicy } from './read-grading-policy.js'

const OPTIONS = ['dates', 'days', 'observedUntil', 'extractedOn', 'gradeOn', 'earned'] as const

/**
 * Grades clients at past dates from what was known then alone, and sets what became of them within some days beside it: default,
 * leaving, money earned. Grades of one date are the previous ones of the next.
 *
 * What is recorded after a date changes nothing of the grades of that date: `gradeOn` is given `portfolioAsOf` of that day, in which
 * states that carry no day are of `extractedOn`, and so not known.
 * Clients of one portfolio are not independent, and dates closer than `days` share outcomes: intervals are then too narrow.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for dates that do not ascend and for a window that is not over by `observedUntil`;
 * `EMPTY_INPUT` without a date; `INVALID_DATE`; as `readGradingPolicy` and `portfolioAsOf` do.
 * @example
 * import { backtestGrades, VALUE_POLICY } from 'clientele/appraisal'
 * const harbour = { id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2020-01-01' } as const
 * const defaults = [{ id: 'D', client: 'C', date: '2023-06-01', kind: 'past-due' }] as const
 * const { dates } = backtestGrades({ clients: [harbour], defaults }, VALUE_POLICY, {
 *   dates: ['2022-12-31'],
 *   observedUntil: '2024-12-31',
 *   gradeOn: ({ clients = [] }) => clients.map(({ id }) => ({ id, grade: 'B', score: 60 })),
 * })
 * dates[0]?.byGrade[1] // => { grade: 'B', clients: 1, mayDefault: 1, defaults: 1, mayLeave: 1, left: 0 }
 */
export function backtestGrades(portfolio: Portfolio, policy: GradingPolicy, options: BacktestOptions): GradeBacktest {
  expectObject(portfolio, 'portfolio')
  const { name } = readGradingPolicy(policy)
  const { days, dates, extractedOn, gradeOn, earned } = readOptions(options)
  let previous: ReadonlyMap<string, Grade> = new Map()
  const results = dates.map((asOf, i): BacktestDate => {
    const graded = Array.from(gradeOn(portfolioAsOf(portfolio, isoDate(asOf), { extractedOn }), asOf, previous))
    expectGraded(graded, 'options.gradeOn()')
    const until = asOf + days
    const earnedBy = earned === undefined ? undefined : (id: string) => earned(id, asOf, until)
    const result = dateResult(graded, outcomesAfter(portfolio, asOf, until), earnedBy)
    const stability = i === 0 ? {} : { stability: stabilityOf(previous, graded) }
    previous = new Map(graded.map(({ id, grade }) => [id, grade]))
    return { asOf, ...result, ...stability }
  })
  const moves = results.flatMap(({ stability }) => (stability === undefined ? [] : [stability]))
  return { policy: name, days, dates: results, stability: sumOfStability(moves) }
}

/** The options with days for dates. */
type ReadOptions = Omit<Required<BacktestOptions>, 'dates' | 'observedUntil' | 'earned'> &
  Pick<BacktestOptions, 'earned'> & { readonly dates: readonly DayNumber[] }

function readOptions(options: BacktestOptions): ReadOptions {
  expectKnownKeys(options, OPTIONS, 'options')
  const { days = 365, gradeOn, earned } = options
  expectInteger(days, 'options.days', 1, 36_525)
  expectFunction(gradeOn, 'options.gradeOn')
  if (earned !== undefined) expectFunction(earned, 'options.earned')
  const last = dayNumber(options.observedUntil, 'options.observedUntil')
  expectList(options.dates, 'options.dates')
  if (options.dates.length === 0) reject('EMPTY_INPUT', 'options.dates', 'at least one date', options.dates)
  const dates = Array.from(options.dates, (date, i) => dayNumber(date, `options.dates[${i}]`))
  for (const [i, date] of dates.entries()) {
    const before = dates[i - 1]
    if (before !== undefined && date <= before) {
      reject('OUT_OF_RANGE', `options.dates[${i}]`, `a day after ${isoDate(before)}`, isoDate(date))
    }
    if (date + days <= last) continue
    const hint = 'What happens later is not recorded yet: take an earlier date or fewer days'
    reject(
      'OUT_OF_RANGE',
      `options.dates[${i}]`,
      `${days} days before ${isoDate(last)} at the latest`,
      isoDate(date),
      hint,
    )
  }
  const { extractedOn = isoDate(last) } = options
  return { days, dates, extractedOn, gradeOn, ...(earned === undefined ? {} : { earned }) }
}
