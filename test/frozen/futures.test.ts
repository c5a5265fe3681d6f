import { expect, it } from 'vitest'
import {
  bgBb,
  bgCnbd,
  bgNbd,
  gammaGamma,
  ggomNbd,
  logNormalSpend,
  mbgCnbd,
  mbgNbd,
  nbd,
  paretoNbd,
} from '../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import amounts from './future-amounts.json' with { type: 'json' }
import frozen from './futures.json' with { type: 'json' }

const frequency = [0, 1, 2, 3, 6, 6, 9, 30]
const recency = [0, 5, 30, 12, 36, 36, 38, 38]
const ids = ['ann', 'bob', 'cid', 'dea', 'eve', 'fay', 'gil', 'hal']
const base = customerBaseFromSummary(
  { ids, frequency, recency, age: Array(8).fill(39) },
  { timeUnit: 'week', observedUntil: '2024-06-30' },
)
const timeUnit = 'week' as const
const rateAndDropout = { r: 0.6, alpha: 3, a: 0.5, b: 2.8 }

it('draws the same futures for a seed as ever', () => {
  const draws = (simulateFuture: (options: { horizon: number; seed: number }) => Float64Array): number[][] =>
    [1, 2, 3].map(seed => Array.from(simulateFuture({ horizon: 52, seed })))
  const of = {
    bgNbd: bgNbd.fromParams(rateAndDropout, { timeUnit }),
    mbgNbd: mbgNbd.fromParams(rateAndDropout, { timeUnit }),
    bgCnbd: bgCnbd.fromParams({ ...rateAndDropout, k: 2 }, { timeUnit }),
    mbgCnbd: mbgCnbd.fromParams({ ...rateAndDropout, k: 3 }, { timeUnit }),
    nbd: nbd.fromParams({ r: 0.6, alpha: 3 }, { timeUnit }),
    paretoNbd: paretoNbd.fromParams({ r: 0.6, alpha: 3, s: 0.6, beta: 12 }, { timeUnit }),
    ggomNbd: ggomNbd.fromParams({ r: 0.6, alpha: 3, b: 0.02, s: 0.6, beta: 0.3 }, { timeUnit }),
    bgBb: bgBb.fromParams({ alpha: 0.6, beta: 2, gamma: 0.7, delta: 9 }, { timeUnit }),
  }
  expect({
    bgNbd: draws(options => bgNbd.simulateFuture(of.bgNbd, base, options)),
    mbgNbd: draws(options => mbgNbd.simulateFuture(of.mbgNbd, base, options)),
    bgCnbd: draws(options => bgCnbd.simulateFuture(of.bgCnbd, base, options)),
    mbgCnbd: draws(options => mbgCnbd.simulateFuture(of.mbgCnbd, base, options)),
    nbd: draws(options => nbd.simulateFuture(of.nbd, base, options)),
    paretoNbd: draws(options => paretoNbd.simulateFuture(of.paretoNbd, base, options)),
    ggomNbd: draws(options => ggomNbd.simulateFuture(of.ggomNbd, base, options)),
    bgBb: draws(options => bgBb.simulateFuture(of.bgBb, base, options)),
  }).toEqual(frozen)
})

it('draws the same amounts for a seed as ever', () => {
  const meanLogSpend = [0, 3, 3.5, 3.5, 4, 2, 3, 3]
  const columns = { ids, frequency, recency, age: Array(8).fill(39), spendOrders: frequency }
  const paying = customerBaseFromSummary(
    {
      ...columns,
      meanSpend: meanLogSpend.map((mean, i) => (i === 0 ? 0 : Math.exp(i === 1 ? mean : mean + 0.1))),
      logSpend: { mean: meanLogSpend, squares: frequency.map(orders => (orders < 2 ? 0 : 0.2 * orders)) },
    },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
  const options = { purchases: [1, 0, 2, 40, 3, 1, 0, 5], seed: 3 }
  // Floats agree within 1e-12 across engines.
  const rounded = (spend: Float64Array): string[] => Array.from(spend, amount => amount.toFixed(6))
  expect({
    gammaGamma: rounded(
      gammaGamma.simulateFuture(gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 }), paying, options),
    ),
    logNormalSpend: rounded(
      logNormalSpend.simulateFuture(
        logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 }),
        paying,
        options,
      ),
    ),
  }).toEqual(amounts)
})
