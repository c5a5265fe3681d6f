/**
 * Did verdicts of past days tell what happened next?
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import type { Portfolio } from '../../records/index.js'
import type { BacktestOptions, GradeBacktest, GradedClient } from '../grading/index.js'
import { backtestGrades } from '../grading/index.js'
import type { AppraisalOptions } from './appraise.js'
import { appraiseEach } from './appraise.js'
import type { LenderPolicy } from './lender-policy.js'
import { readLenderPolicy } from './lender-policy.js'
import { mainCurrency } from './main-currency.js'

/** Days of past verdicts, and how they are made. */
export type AppraisalBacktestOptions = Omit<BacktestOptions, 'gradeOn'> &
  Pick<AppraisalOptions, 'currency' | 'maxRateAgeDays' | 'via'>

const KEYS = ['dates', 'days', 'observedUntil', 'extractedOn', 'earned', 'currency', 'maxRateAgeDays', 'via']

/**
 * Appraises all clients at past dates, each time learning anew from what was known then and nothing else, and sets what became of them
 * beside their grades: default, leaving, money earned. Grades of one date are the previous ones of the next.
 *
 * @throws ClienteleError as `backtestGrades` and {@link appraise}.
 * @example
 * import { backtestAppraisal, LENDER_POLICY } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio } = sampleLender({ clients: 60 })
 * const { dates } = backtestAppraisal(portfolio, LENDER_POLICY, { dates: ['2022-12-31', '2023-12-31'], observedUntil: '2024-12-31' })
 * dates.map(({ byGrade }) => byGrade.map(({ grade, clients, defaults }) => `${grade}: ${defaults} of ${clients}`))
 * // => [ [ 'A: 0 of 11', 'B: 1 of 22', 'C: 0 of 22' ], [ 'A: 0 of 13', 'B: 1 of 18', 'C: 3 of 25' ] ]
 */
export function backtestAppraisal(
  portfolio: Portfolio,
  policy: LenderPolicy,
  options: AppraisalBacktestOptions,
): GradeBacktest {
  expectObject(portfolio, 'portfolio')
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const rules = readLenderPolicy(policy)
  const { currency = mainCurrency(portfolio), maxRateAgeDays, via, ...backtest } = options
  const money = { currency, ...(maxRateAgeDays !== undefined && { maxRateAgeDays }), ...(via !== undefined && { via }) }
  return backtestGrades(portfolio, rules.grading, {
    ...backtest,
    gradeOn: (known, asOf, previous) => {
      const grades = Object.fromEntries(previous)
      const { clients } = appraiseEach(known, rules, { ...money, asOf: isoDate(asOf), previous: grades })
      return Array.from(clients, ({ id, grade: { grade, score } }): GradedClient => ({ id, grade, score }))
    },
  })
}
