/**
 * Intervals of accelerated failure times hold what they promise: time ratios and survival a year ahead, by the number of clients; and
 * the law behind the data is found. Where they hold less, the guide says so.
 */
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import type { FailureTimeDistribution } from '../../src/statistics/index.js'
import { acceleratedFailureTime, drawNormal } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i has seed FIRST_SEED + i. */
const FIRST_SEED = 120_000
const RUNS = 1000
const NOMINAL = [0.935, 0.965] as const
const TRUTH = { intercept: 3, slope: 0.4, scale: 0.7 }

const DRAWS: Readonly<Record<FailureTimeDistribution, (uniform: () => number) => number>> = {
  exponential: uniform => Math.log(-Math.log(uniform())),
  weibull: uniform => Math.log(-Math.log(uniform())),
  'log-normal': uniform => drawNormal(uniform),
  'log-logistic': uniform => {
    const share = uniform()
    return Math.log(share / (1 - share))
  },
}

function drawn(distribution: FailureTimeDistribution, size: number, seed: number) {
  const uniform = randomStream(seed)
  const scale = distribution === 'exponential' ? 1 : TRUTH.scale
  const x = Array.from({ length: size }, () => drawNormal(uniform))
  const times = x.map(value => Math.exp(TRUTH.intercept + TRUTH.slope * value + scale * DRAWS[distribution](uniform)))
  const ends = x.map(() => 60 * uniform())
  return {
    durations: {
      unit: 'month',
      duration: times.map((time, i) => Math.min(time, ends[i]!)),
      event: times.map((time, i) => (time <= ends[i]! ? 1 : 0)),
    } as const,
    columns: { x },
  }
}

it('time ratios and survival are held', async () => {
  const rows = []
  for (const distribution of ['exponential', 'weibull', 'log-normal', 'log-logistic'] as const) {
    for (const size of [30, 60, 200]) {
      await setImmediate()
      const held = { ratio: 0, survival: 0 }
      const params = {
        distribution,
        intercept: TRUTH.intercept,
        coefficients: { x: TRUTH.slope },
        scale: distribution === 'exponential' ? 1 : TRUTH.scale,
      }
      const law = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
      const asked = [{ x: [1] }, { horizon: 12, tenure: 6 }] as const
      const [truth] = acceleratedFailureTime.survivalProbability(law, ...asked)
      for (let run = 0; run < RUNS; run++) {
        const { durations, columns } = drawn(distribution, size, FIRST_SEED + run)
        const model = acceleratedFailureTime.fit(durations, columns, { distribution })
        const { lower, upper } = acceleratedFailureTime.timeRatios(model)[0]!.interval!
        if (lower <= Math.exp(TRUTH.slope) && Math.exp(TRUTH.slope) <= upper) held.ratio++
        const interval = acceleratedFailureTime.survivalIntervals(model, ...asked)
        if (interval.lower[0]! <= truth! && truth! <= interval.upper[0]!) held.survival++
      }
      if (size === 200) {
        for (const count of Object.values(held)) {
          expect(count / RUNS).toBeGreaterThanOrEqual(NOMINAL[0])
          expect(count / RUNS).toBeLessThanOrEqual(NOMINAL[1])
        }
      }
      const percent = (count: number): string => `${((100 * count) / RUNS).toFixed(1)} %`
      rows.push({
        law: distribution,
        clients: size,
        'time ratio': percent(held.ratio),
        survival: percent(held.survival),
      })
    }
  }
  saveTable('failure-time-coverage', `Held by intervals of 95 %, ${RUNS} draws each, about half of them censored`, rows)
})

it('the law behind the data is found', () => {
  const rows = (['weibull', 'log-normal', 'log-logistic'] as const).map(distribution => {
    let found = 0
    for (let run = 0; run < 200; run++) {
      const { durations, columns } = drawn(distribution, 1000, FIRST_SEED + run)
      if (acceleratedFailureTime.compareDistributions(durations, columns)[0]!.distribution === distribution) found++
    }
    expect(found).toBeGreaterThan(120)
    return { 'drawn from': distribution, 'best by AIC': `${found / 2} %` }
  })
  saveTable('failure-time-coverage', 'How often AIC finds the law, 200 draws of 1,000 clients', rows)
})
