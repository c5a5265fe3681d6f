/**
 * Intervals of forecasts hold what comes as often as the guides say: of exponential smoothing by length of the series, of the day on
 * which building is done by how many reports there are. Where they hold less than they promise the guides name by how much.
 */
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { addMonths, dayNumber } from '../../src/money/index.js'
import type { ProgressReport } from '../../src/project/index.js'
import { blendWithPlan, forecastCashFlow, forecastCompletion } from '../../src/project/index.js'
import type { SmoothingFormOptions } from '../../src/statistics/index.js'
import { drawNormal, exponentialSmoothing } from '../../src/statistics/index.js'
import { drawnSeries } from '../statistics/forecast/series.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 910_000
const PROOF = 'forecast-coverage'
const RUNS = 400
const HORIZON = 6
/** Of 90 %, where series are long or reports many. */
const NOMINAL = [0.86, 0.94] as const

type Truth = NonNullable<Parameters<typeof drawnSeries>[2]>

/** What is fitted, what series are drawn from, and how many values that needs. */
const FORMS: readonly (readonly [name: string, SmoothingFormOptions, Truth, fewest: number])[] = [
  ['simple', {}, { beta: 0, growth: 0 }, 12],
  ['holt', { trend: 'additive' }, {}, 12],
  [
    'holt-winters, quarters',
    { trend: 'additive', season: 'additive', period: 4 },
    { gamma: 0.2, seasons: [12, -3, -14, 5] },
    24,
  ],
]

it('smoothing holds six values ahead', async () => {
  const rows = []
  for (const size of [12, 24, 36, 60, 120]) {
    const covered: [string, string][] = []
    for (const [name, options, truth, fewest] of FORMS) {
      // Lets the runner breathe.
      await setImmediate()
      if (size < fewest) {
        covered.push([name, ''])
        continue
      }
      let held = 0
      for (let run = 0; run < RUNS; run++) {
        const series = drawnSeries(size + HORIZON, FIRST_SEED + run, truth)
        const model = exponentialSmoothing.fit(series.slice(0, size), options)
        const { intervals } = exponentialSmoothing.forecast(model, { horizon: HORIZON, level: 0.9 })
        for (let h = 0; h < HORIZON; h++) {
          const value = series[size + h]!
          if (intervals !== undefined && value >= intervals.lower[h]! && value <= intervals.upper[h]!) held++
        }
      }
      expectHeld(held / (RUNS * HORIZON), size === 120)
      covered.push([name, percent(held / (RUNS * HORIZON))])
    }
    rows.push({ values: size, ...Object.fromEntries(covered) })
  }
  saveTable(PROOF, `Values held by intervals of 90 %, six periods ahead, ${RUNS} series each`, rows)
})

it('the day of completion is held', async () => {
  const baseline = { start: '2025-01-01', budget: 1, points: [{ date: '2028-01-01', share: 1 }] }
  const rows = []
  for (const count of [2, 3, 6, 10, 16]) {
    const covered: [string, string][] = []
    for (const spread of [0.4, 0.8]) {
      await setImmediate()
      let held = 0
      for (let run = 0; run < RUNS; run++) {
        const reports = construction(FIRST_SEED + run, spread)
        const { interval } = forecastCompletion(baseline, reports.slice(0, count), { paths: 1000 })
        // Months are reported whole: the end lies somewhere within the last.
        const truth = dayNumber(reports.at(-1)!.date)
        if (interval === undefined || dayNumber(interval.lower) > truth) continue
        if (interval.upper === undefined || dayNumber(interval.upper) >= truth - 30) held++
      }
      expectHeld(held / RUNS, count >= 6)
      covered.push([`months differ by ${100 * spread} %`, percent(held / RUNS)])
    }
    rows.push({ reports: count, ...Object.fromEntries(covered) })
  }
  saveTable(PROOF, `Days of completion held by intervals of 90 %, ${RUNS} constructions each`, rows)
})

it('a blend of forecast and plan holds what comes, of clients whose plans promise too much', () => {
  const rows = [0, 1, 5, 20].map(past => {
    let [held, forecastOff, planOff, blendOff] = [0, 0, 0, 0]
    for (let run = 0; run < RUNS; run++) {
      const uniform = randomStream(FIRST_SEED + run)
      const values = drawnSeries(61, FIRST_SEED + run, { beta: 0, growth: 0, sigma: 12 })
      const actual = values[60]!
      const history = values.slice(0, 60).map((amount, i) => ({ date: `${1960 + i}-12-31`, amount }))
      const planned = (amount: number): number => amount * Math.exp(0.1 + 0.1 * drawNormal(uniform))
      const pastPlans = Array.from({ length: past }, () => ({ planned: planned(100), actual: 100 }))
      const plan = [{ date: '2020-12-31', amount: planned(actual) }]
      const forecast = forecastCashFlow(history, { every: 'year', horizon: 1, method: 'simple', level: 0.9 })
      const { lower = 0, upper = 0, expected } = blendWithPlan({ forecast, plan, pastPlans }).periods[0]!
      if (actual >= lower && actual <= upper) held++
      forecastOff += (forecast.periods[0]!.expected - actual) ** 2 / RUNS
      planOff += (plan[0]!.amount - actual) ** 2 / RUNS
      blendOff += (expected - actual) ** 2 / RUNS
    }
    expectHeld(held / RUNS, false)
    if (past >= 5) expect(blendOff).toBeLessThan(Math.min(forecastOff, planOff))
    const root = (squares: number): string => Math.sqrt(squares).toFixed(1)
    return {
      'past plans': past,
      held: percent(held / RUNS),
      forecast: root(forecastOff),
      plan: root(planOff),
      blend: root(blendOff),
    }
  })
  saveTable(PROOF, `Blends: values held by intervals of 90 %, and root mean squared errors, ${RUNS} clients each`, rows)
})

/** Reports month by month, until all is done. */
function construction(seed: number, spread: number): readonly ProgressReport[] {
  const uniform = randomStream(seed)
  const reports: ProgressReport[] = []
  let done = 0
  while (done < 1) {
    done = Math.min(1, done + 0.025 * Math.exp(spread * drawNormal(uniform)))
    reports.push({ date: addMonths('2025-01-01', reports.length + 1), progress: done })
  }
  return reports
}

/** What the guides call too little is at least what they say. */
function expectHeld(share: number, nominal: boolean): void {
  expect(share).toBeGreaterThan(nominal ? NOMINAL[0] : 0.7)
  if (nominal) expect(share).toBeLessThan(NOMINAL[1])
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
