/**
 * Intervals of endings that compete cover as often as they say, Gray's test errs as often as it says, and Fine and Gray's regression
 * finds the coefficients it was drawn from.
 */
import { expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import {
  cumulativeIncidence,
  fineGray,
  grayTest,
  incidenceAt,
  timeLost,
} from '../../src/statistics/survival/competing/index.js'
import type { CompetingDurations } from '../../src/statistics/survival/types.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 905_000
const RUNS = 1000
const PROOF = 'competing-endings-coverage'
const SIZES = [40, 100, 400]

/** Hazards a month of default, prepayment and refinancing elsewhere. */
const HAZARDS = { default: 0.004, prepaid: 0.02, refinanced: 0.012 } as const
const ALL = 0.036
const HORIZON = 24
type Name = keyof typeof HAZARDS

/** Months until the first ending, or until lost sight of, between one and five years. */
function book(stream: RandomStream, clients: number): CompetingDurations {
  const rows = Array.from({ length: clients }, () => {
    const left = -Math.log(1 - stream()) / ALL
    const lost = 12 + 48 * stream()
    const of = stream() * ALL
    const name = of < 0.004 ? 'default' : of < 0.024 ? 'prepaid' : 'refinanced'
    return left < lost ? { time: left, name } : { time: lost, name: null }
  })
  return {
    unit: 'month',
    duration: rows.map(({ time }) => time),
    ending: rows.map(({ name }) => name),
    endings: Object.keys(HAZARDS),
  }
}

const incidenceOf = (name: Name): number => (HAZARDS[name] / ALL) * -Math.expm1(-ALL * HORIZON)
const lostTo = (name: Name): number => (HAZARDS[name] / ALL) * (HORIZON + Math.expm1(-ALL * HORIZON) / ALL)
const percent = (count: number): string => `${((100 * count) / RUNS).toFixed(1)} %`

it('intervals of incidences and of time lost', () => {
  const rows = SIZES.flatMap(clients =>
    (['default', 'prepaid'] as const).map(name => {
      const held = { logLog: 0, plain: 0, lost: 0 }
      let mean = 0
      for (let run = 0; run < RUNS; run++) {
        const durations = book(randomStream(FIRST_SEED + run), clients)
        const truth = incidenceOf(name)
        for (const [key, interval] of [
          ['logLog', 'log-log'],
          ['plain', 'plain'],
        ] as const) {
          const whole = cumulativeIncidence(durations, { interval })
          const { lower, upper, values } = incidenceAt(whole, [HORIZON]).incidence[name]!
          if (lower[0]! <= truth && truth <= upper[0]!) held[key]++
          if (key === 'plain') continue
          mean += values[0]! / RUNS
          const lost = timeLost(whole, { horizon: HORIZON }).lost[name]!.interval
          if (lost.lower <= lostTo(name) && lostTo(name) <= lost.upper) held.lost++
        }
      }
      return {
        clients,
        ending: name,
        truth: incidenceOf(name).toFixed(4),
        'mean estimate': mean.toFixed(4),
        'log-log': percent(held.logLog),
        plain: percent(held.plain),
        'time lost': percent(held.lost),
      }
    }),
  )
  saveTable(PROOF, `Held by intervals of 95 % of what has ended by two years, ${RUNS} books each`, rows)
  for (const { clients, ending, 'log-log': held } of rows) {
    const events = clients * incidenceOf(ending)
    if (events >= 10) expect(Math.abs(Number.parseFloat(held) - 95)).toBeLessThanOrEqual(2)
  }
})

it("Gray's test between groups that are alike", () => {
  const rows = SIZES.map(clients => {
    const found = { default: 0, prepaid: 0 }
    for (let run = 0; run < RUNS; run++) {
      const stream = randomStream(FIRST_SEED + run)
      const durations = book(stream, clients)
      const segment = Array.from({ length: clients }, () => (stream() < 0.4 ? 0 : 1))
      const tests = grayTest(durations, { segment, segmentNames: ['own', 'broker'] })
      for (const name of ['default', 'prepaid'] as const) {
        const test = tests[name]
        if (test !== undefined && test.pValue < 0.05) found[name]++
      }
    }
    return { clients, default: percent(found.default), prepaid: percent(found.prepaid) }
  })
  saveTable(PROOF, `How often Gray's test at 5 % tells groups apart that are alike, ${RUNS} books each`, rows)
  for (const { clients, prepaid } of rows)
    if (clients >= 100) expect(Math.abs(Number.parseFloat(prepaid) - 5)).toBeLessThanOrEqual(1.5)
})

/** F₁(t | x) = 1 − (1 − p(1 − e^−t))^exp(βx), the rest ends otherwise: Fine and Gray (1999), section 5. */
function drawn(stream: RandomStream, clients: number, beta: number) {
  const p = 0.3
  const rows = Array.from({ length: clients }, () => {
    const x = 2 * stream() - 1
    const ratio = Math.exp(beta * x)
    const certain = 1 - (1 - p) ** ratio
    const u = stream()
    const isOwn = u < certain
    const time = isOwn ? -Math.log(1 - (1 - (1 - u) ** (1 / ratio)) / p) : -Math.log(1 - stream()) / ratio
    const lost = 4 * stream()
    return { x, time: Math.min(time, lost), ending: lost < time ? null : isOwn ? 'own' : 'other' }
  })
  const durations = {
    unit: 'year',
    duration: rows.map(({ time }) => time),
    ending: rows.map(({ ending }) => ending),
  } as const
  return { durations, columns: { x: rows.map(({ x }) => x) } }
}

it('coefficients of Fine and Gray', () => {
  const rows = [100, 400].flatMap(clients =>
    [0, 0.7].map(beta => {
      let [mean, held] = [0, 0]
      for (let run = 0; run < RUNS; run++) {
        const { durations, columns } = drawn(randomStream(FIRST_SEED + run), clients, beta)
        const model = fineGray.fit(durations, columns, { ending: 'own' })
        const [{ estimate, interval } = { estimate: 0, interval: undefined }] =
          fineGray.subdistributionHazardRatios(model)
        mean += estimate / RUNS
        if (interval !== undefined && interval.lower <= Math.exp(beta) && Math.exp(beta) <= interval.upper) held++
      }
      return { clients, truth: beta, 'mean estimate': mean.toFixed(3), 'held by 95 %': percent(held) }
    }),
  )
  saveTable(PROOF, `Coefficients of Fine and Gray, ${RUNS} books each`, rows)
  for (const row of rows) expect(Math.abs(Number.parseFloat(row['held by 95 %']) - 95)).toBeLessThanOrEqual(2)
})
