/**
 * Known parameters and effects of Pareto/NBD that moves with the calendar are found again, and 95 % Wald intervals (of
 * logarithms for parameters, of effects as they are) cover them as often as they say.
 */
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../src/lifetime/index.js'
import { dayNumber } from '../../src/money/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary, withCalendar } from '../../src/records/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; base i has seed FIRST_SEED + i. */
const FIRST_SEED = 77_000
const BASES = 500
const CLIENTS = 1500
/** Of 95 %: what a standard error of a point, twice and a half, leaves of so many bases. */
const NOMINAL = [0.925, 0.975] as const
const Z = 1.959963984540054

const UNTIL = '2024-01-01'
/** A season of 8 weeks in 26, and clients' own visits of a salesman now and then. */
const SEASON = Float64Array.from({ length: 104 }, (_, week) => (week % 26 < 8 ? 1 : 0))
const VISITS = Float64Array.from({ length: 104 * CLIENTS }, (_, i) => ((i * 7919) % 9 === 0 ? 1 : 0))
const CALENDAR = {
  ...{ start: '2022-01-03', periodDays: 7 },
  ...{ columns: { season: SEASON }, clientColumns: { visit: VISITS } },
}
const TRUTH = {
  params: { r: 1.4, alpha: 22, s: 0.9, beta: 40 },
  effects: { purchase: { season: 0.7, visit: 0.4, gender: 0.3 }, dropout: { season: 0.8, gender: -0.6 } },
}
const COVARIATES = { purchase: ['season', 'visit', 'gender'], dropout: ['season', 'gender'] }
const AGE = Float64Array.from({ length: CLIENTS }, (_, i) => 104 - (i % 26))
const GENDER = Float64Array.from({ length: CLIENTS }, (_, i) => (i % 3 === 0 ? 1 : 0))
const model = paretoNbdDynamic.fromParams(TRUTH.params, { timeUnit: 'week', effects: TRUTH.effects })

/** Times as they were drawn, and the days that they lie in. */
function baseOf(seed: number): CustomerBase {
  const covariates = { gender: GENDER }
  const drawn = paretoNbdDynamic.simulate(model, {
    age: AGE,
    seed,
    observedUntil: UNTIL,
    calendar: CALENDAR,
    covariates,
  })
  const { frequency, recency, eventClient, eventTime } = drawn
  const base = customerBaseFromSummary({ frequency, recency, age: AGE }, { timeUnit: 'week', observedUntil: UNTIL })
  const start = new Int32Array(CLIENTS + 1)
  for (let i = 0; i < CLIENTS; i++) start[i + 1] = start[i]! + frequency[i]! + 1
  const last = dayNumber(UNTIL)
  const day = Int32Array.from(eventTime, (time, i) => last - 7 * AGE[eventClient[i]!]! + Math.floor(7 * time))
  return withCalendar({ ...base, covariates, purchaseDays: { start, day } }, CALENDAR)
}

it(`is recovered from ${BASES} bases of ${CLIENTS} clients`, async () => {
  const truth = [
    ...Object.entries(TRUTH.params).map(([name, value]) => [name, Math.log(value)] as const),
    ...Object.entries(TRUTH.effects.purchase).map(([name, value]) => [`purchase.${name}`, value] as const),
    ...Object.entries(TRUTH.effects.dropout).map(([name, value]) => [`dropout.${name}`, value] as const),
  ]
  const errors = truth.map(() => 0)
  const covered = truth.map(() => 0)
  let converged = 0
  let withErrors = 0
  for (let i = 0; i < BASES; i++) {
    // Lets the runner breathe.
    await setImmediate()
    const { params, effects, fit } = paretoNbdDynamic.fit(baseOf(FIRST_SEED + i), { covariates: COVARIATES })
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    if (fit.converged) converged++
    const { standardErrors, effectErrors } = fit
    if (standardErrors === undefined || effectErrors === undefined) continue
    withErrors++
    const found = [
      ...Object.values(params).map(Math.log),
      ...Object.values(effects.purchase ?? {}),
      ...Object.values(effects.dropout ?? {}),
    ]
    const ofFound = [
      ...Object.entries(params).map(([name, value]) => standardErrors[name as keyof typeof params] / value),
      ...Object.values(effectErrors.purchase ?? {}),
      ...Object.values(effectErrors.dropout ?? {}),
    ]
    truth.forEach(([, value], at) => {
      const error = found[at]! - value
      errors[at]! += error
      if (Math.abs(error) <= Z * ofFound[at]!) covered[at]!++
    })
  }
  saveTable(
    'pareto-nbd-dynamic-recovery',
    `${BASES} bases of ${CLIENTS} clients over two years, ${withErrors} with a proper peak`,
    truth.map(([name, value], at) => ({
      parameter: at < 4 ? `ln ${name}` : name,
      truth: Number(value.toFixed(4)),
      'mean error': Number((errors[at]! / withErrors).toFixed(4)),
      'coverage of 95 %': `${((100 * covered[at]!) / withErrors).toFixed(1)} %`,
    })),
  )
  expect(converged).toBe(BASES)
  expect(withErrors).toBeGreaterThanOrEqual(0.99 * BASES)
  for (const count of covered) {
    expect(count / withErrors).toBeGreaterThanOrEqual(NOMINAL[0])
    expect(count / withErrors).toBeLessThanOrEqual(NOMINAL[1])
  }
})
