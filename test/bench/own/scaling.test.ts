import { expect, it } from 'vitest'
import { FIRMS } from '../../../bench/own/capital.js'
import { LARGE, LARGE_WEEKLY, MEDIUM } from '../../../bench/own/fits.js'
import { MEDOIDS } from '../../../bench/own/k-medoids.js'
import { CREDIT_RISK_PLUS, PATHS_OF_DEFAULTS } from '../../../bench/own/portfolio.js'
import { scalingOf } from '../../../bench/own/scaling.js'
import { SCORECARD_SCORES } from '../../../bench/own/scorecards.js'
import { RULES } from '../../../bench/own/segment-rules.js'
import { RFM_SCORES } from '../../../bench/own/segments.js'
import { ORDERS, TENFOLD } from '../../../bench/own/tasks.js'

const fit = { clients: 1, baseSeconds: 0, evaluations: 8, nanoseconds: 0 }
const fits = [
  { ...fit, base: MEDIUM, patterns: 100, fitSeconds: 1 },
  { ...fit, base: LARGE, patterns: 1000, fitSeconds: 12, evaluations: 13 },
  { ...fit, base: LARGE_WEEKLY, patterns: 300, fitSeconds: 3 },
]
const tasks = [
  { task: ORDERS, seconds: 1, per: 'order', count: 10 },
  { task: TENFOLD, seconds: 14, per: 'order', count: 100 },
  { task: RFM_SCORES, seconds: 5, per: 'client', count: 1000 },
  { task: RULES, seconds: 0.3, per: 'client', count: 1000 },
  { task: MEDOIDS, seconds: 11, per: 'client', count: 1000 },
  { task: SCORECARD_SCORES, seconds: 0.25, per: 'client', count: 1000 },
  { task: FIRMS, seconds: 0.19, per: 'exposure', count: 1000 },
  { task: CREDIT_RISK_PLUS, seconds: 2.5, per: 'level', count: 1000 },
  { task: PATHS_OF_DEFAULTS, seconds: 6, per: 'path', count: 1000 },
]
const books = [
  { clients: 10_000, rows: 300_000, seconds: 5, megabytes: 200 },
  { clients: 100_000, rows: 3_000_000, seconds: 55, megabytes: 1600 },
]
const appraisals = { books, singles: { median: 1, worstOfHundred: 1.5, worst: 4 } }

it('relates timings of one run and judges them', () => {
  const rows = scalingOf(fits, tasks, appraisals).map(({ value, met }) => [value, met])
  expect(rows).toEqual([
    [1.2, true],
    [0.25, false],
    [13, false],
    [14, true],
    [5, false],
    [0.3, true],
    [11, false],
    [0.25, true],
    [0.19, true],
    [2.5, false],
    [6, true],
    [1.1, true],
    [55, true],
    [1600, false],
    [1.5, true],
  ])
})

it('says what was not measured', () => {
  expect(() => scalingOf([], tasks, appraisals)).toThrow(LARGE)
})
