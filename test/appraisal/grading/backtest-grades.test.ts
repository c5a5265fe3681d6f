import { expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { BacktestOptions, GradingPolicy } from '../../../src/appraisal/grading/index.js'
import { backtestGrades, CLASSIC_POLICY, grader, learnGrading } from '../../../src/appraisal/grading/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'
import { gradeInputs } from './inputs.js'

const { facets } = gradeInputs()
const tables = ['clients', 'facilities', 'contracts', 'fulfilments', 'defaults', 'instalments', 'payments'] as const
const { portfolio } = sampleLender({ clients: 60, tables })

/** Grades by attributes alone. */
function gradeOnBy(policy: GradingPolicy): BacktestOptions['gradeOn'] {
  return (known, asOf, previous) => {
    const { clients, caseOf } = clientCases(known, { asOf, currency: 'CNY', maxRateAgeDays: 31 })
    const learner = learnGrading(policy)
    const cases = clients.map((_, row) => caseOf(row))
    for (const { id, fact } of cases) learner.add({ id, fact, facets })
    const grade = grader(learner.finish(), policy)
    return cases.map(({ id, fact }) => ({ ...grade({ id, fact, facets }, previous.get(id)), id }))
  }
}

const options: BacktestOptions = {
  dates: ['2021-12-31', '2022-12-31', '2023-12-31'],
  observedUntil: '2024-12-31',
  gradeOn: gradeOnBy(CLASSIC_POLICY),
}

it('sets grades of past days beside what came', () => {
  const { dates, stability, days } = backtestGrades(portfolio, CLASSIC_POLICY, options)
  expect(days).toBe(365)
  expect(dates).toHaveLength(3)
  const defaults = dates.flatMap(({ byGrade }) => byGrade.map(outcome => outcome.defaults))
  expect(defaults.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
  for (const { clients, byGrade } of dates) {
    expect(byGrade.reduce((sum, outcome) => sum + outcome.clients, 0)).toBe(clients)
  }
  expect(dates[0]).not.toHaveProperty('stability')
  const moves = dates.map(date => date.stability?.counts.flat().reduce((sum, count) => sum + count, 0))
  expect(stability.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(moves[1]! + moves[2]!)
})

it('is told of money by who knows it', () => {
  const { dates } = backtestGrades(portfolio, CLASSIC_POLICY, {
    ...options,
    earned: (client, after, until) => (client.endsWith('1') ? Number(client.slice(-2)) + (until - after) : undefined),
  })
  expect(dates[0]?.byGrade.some(({ earned }) => earned !== undefined && earned >= 365)).toBe(true)
  expect(Math.abs(dates[0]!.earnedGini!)).toBeLessThanOrEqual(1)
})

it.each([
  [{ dates: [] }, 'options.dates'],
  [{ dates: ['2022-12-31', '2022-12-31'] }, 'options.dates[1]'],
  [{ dates: ['2024-06-30'] }, 'options.dates[0]'],
  [{ dates: ['2022-02-30'] }, 'options.dates[0]'],
  [{ dates: new Array(1) }, 'options.dates[0]'],
  [{ days: 0 }, 'options.days'],
  [{ observedUntil: 'later' }, 'options.observedUntil'],
  [{ gradeOn: 7 }, 'options.gradeOn'],
  [{ earned: 7 }, 'options.earned'],
  [{ horizon: 7 }, 'options.horizon'],
  [{ gradeOn: () => [{ id: 'C' }] }, 'options.gradeOn()[0].grade'],
])('names what is wrong with %j', (wrong, path) => {
  const given: BacktestOptions = Object.assign({ ...options }, wrong)
  expect(issuesOf(() => backtestGrades(portfolio, CLASSIC_POLICY, given))[0]?.path).toBe(path)
})
