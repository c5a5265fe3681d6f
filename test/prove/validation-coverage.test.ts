/**
 * Intervals and tests of validation do as often as they say: areas under the curve, their differences, calibration,
 * stability, backtests with a common factor. An interval that covers less is named here and in its documentation.
 */
import { expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { randomStream } from '../../src/model/index.js'
import { normalCdf, normalQuantile } from '../../src/numeric/index.js'
import { backtest } from '../../src/risk/index.js'
import type { AucMethod } from '../../src/statistics/index.js'
import {
  aucInterval,
  calibrationInTheLarge,
  calibrationLine,
  compareAucs,
  hosmerLemeshow,
  populationStability,
} from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a case has seed FIRST_SEED + i. */
const FIRST_SEED = 720_000
const RUNS = 2000
/** Of 95 %: what 1.5 points more or less leave; of tests at 5 % likewise. */
const NOMINAL = [0.935, 0.965] as const
const PROOF = 'validation-coverage'
const METHODS: readonly AucMethod[] = ['delong-logit-t', 'delong-logit', 'delong']

const SIZES = [
  [5, 200],
  [10, 100],
  [30, 300],
  [100, 100],
  [100, 1000],
] as const
const AREAS = [0.6, 0.75, 0.9] as const

it('areas under the curve', () => {
  const rows = SIZES.flatMap(([events, others]) =>
    AREAS.map(area => ({ events, others, area, ...coveredBy(events, others, area) })),
  )
  saveTable(
    PROOF,
    `Coverage of 95 % intervals of areas under the curve, normal scores, ${RUNS} runs each`,
    rows.map(({ events, others, area, ...shares }) => ({
      events,
      others,
      AUC: area,
      ...Object.fromEntries(Object.entries(shares).map(([method, share]) => [method, percent(share)])),
    })),
  )
  const outside = rows.filter(row => row['delong-logit-t'] < NOMINAL[0] || row['delong-logit-t'] > NOMINAL[1])
  // Documented: `interval.note` of classes of fewer than 30 rows.
  expect(outside.filter(({ events }) => events >= 30)).toEqual([])
})

it('tests and intervals of calibrated forecasts', () => {
  const shares = { line: 0, 'slope covers 1': 0, 'shift covers 0': 0, 'Hosmer-Lemeshow': 0 }
  for (let run = 0; run < RUNS; run++) {
    const uniform = randomStream(FIRST_SEED + run)
    const forecasts = Array.from({ length: 600 }, () => 0.02 + 0.3 * uniform() ** 2)
    const outcomes = forecasts.map(forecast => (uniform() < forecast ? 1 : 0))
    const { slope, pValue } = calibrationLine(forecasts, outcomes)
    const { shift } = calibrationInTheLarge(forecasts, outcomes)
    if (pValue < 0.05) shares.line++
    if (slope.interval.lower <= 1 && 1 <= slope.interval.upper) shares['slope covers 1']++
    if (shift.interval.lower <= 0 && 0 <= shift.interval.upper) shares['shift covers 0']++
    if (hosmerLemeshow(forecasts, outcomes).pValue < 0.05) shares['Hosmer-Lemeshow']++
  }
  saveTable(
    PROOF,
    `Calibrated forecasts of 600 clients, ${RUNS} runs: rejected at 5 %, or covered at 95 %`,
    Object.entries(shares).map(([figure, count]) => ({ figure, share: percent(count / RUNS) })),
  )
  for (const [figure, count] of Object.entries(shares)) {
    const kept = figure.includes('covers') ? count / RUNS : 1 - count / RUNS
    expect(kept).toBeGreaterThanOrEqual(NOMINAL[0])
    expect(kept).toBeLessThanOrEqual(NOMINAL[1])
  }
})

it('two scores alike, two samples of one population, a right grade in good and bad years', () => {
  const rejected = { 'two scores': 0, stability: 0, 'yellow or red, common factor': 0, 'yellow or red, independent': 0 }
  for (let run = 0; run < RUNS; run++) {
    const uniform = randomStream(FIRST_SEED + run)
    if (equalScores(uniform) < 0.05) rejected['two scores']++
    const [then, now] = [column(uniform, 800), column(uniform, 500)]
    if ((populationStability(then, now).pValue ?? 1) < 0.05) rejected.stability++
    const year = { grade: 'A', probabilityOfDefault: 0.02, borrowers: 2000, defaults: defaultsOf(uniform) }
    if (backtest([year], { assetCorrelation: 0.1 }).total.light !== 'green') rejected['yellow or red, common factor']++
    if (backtest([year]).total.light !== 'green') rejected['yellow or red, independent']++
  }
  const shares = Object.entries(rejected).map(([what, count]) => ({ what, share: count / RUNS }))
  saveTable(
    PROOF,
    `Rejected at 5 % although nothing is wrong, ${RUNS} runs`,
    shares.map(({ what, share }) => ({ what, share: percent(share) })),
  )
  for (const { what, share } of shares) {
    if (what.endsWith('independent')) expect(share).toBeGreaterThan(0.15)
    else expect(Math.abs(share - 0.05)).toBeLessThanOrEqual(0.015)
  }
})

function coveredBy(events: number, others: number, area: number): Record<AucMethod, number> {
  const apart = Math.SQRT2 * normalQuantile(area)
  const outcomes = Array.from({ length: events + others }, (_, row) => (row < events ? 1 : 0))
  const covered = { 'delong-logit-t': 0, 'delong-logit': 0, delong: 0 }
  for (let run = 0; run < RUNS; run++) {
    const uniform = randomStream(FIRST_SEED + run)
    const scores = outcomes.map(outcome => normalQuantile(uniform()) + outcome * apart)
    for (const method of METHODS) {
      const { lower, upper } = aucInterval(scores, outcomes, { method }).interval
      if (lower <= area && area <= upper) covered[method] += 1 / RUNS
    }
  }
  return covered
}

/** The p-value of two scores that share most of what they know. */
function equalScores(uniform: RandomStream): number {
  const outcomes = Array.from({ length: 300 }, (_, row) => (row < 60 ? 1 : 0))
  const shared = outcomes.map(outcome => normalQuantile(uniform()) + outcome)
  const noisy = (): number[] => shared.map(score => score + 0.7 * normalQuantile(uniform()))
  return compareAucs(noisy(), noisy(), outcomes).pValue ?? 1
}

function column(uniform: RandomStream, size: number): Float64Array {
  return Float64Array.from({ length: size }, () => uniform() ** 2)
}

/** Defaults of 2,000 borrowers at 2 %, whose assets go with a common factor by 0.1. */
function defaultsOf(uniform: RandomStream): number {
  const factor = normalQuantile(uniform())
  const given = normalCdf((normalQuantile(0.02) - Math.sqrt(0.1) * factor) / Math.sqrt(0.9))
  let defaults = 0
  for (let client = 0; client < 2000; client++) if (uniform() < given) defaults++
  return defaults
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
