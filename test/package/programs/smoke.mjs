/**
 * A small program that uses the package as a user would. It runs unchanged in every engine, through every bundler and
 * in a browser, and gives what it computed.
 */
import { ClienteleError, reviveModel } from 'clientele'
import { bgNbd } from 'clientele/lifetime'
import { annualRateOf, dayNumber, isoDate } from 'clientele/money'
import { erfcInverse, logGamma, logSumExp } from 'clientele/numeric'
import { customerBase, customerBaseFromSummary } from 'clientele/records'

export function smoke() {
  return { ...numbers(), ...model() }
}

function numbers() {
  return {
    logGamma: logGamma(0.5),
    erfcInverse: erfcInverse(1e-10),
    logSumExp: logSumExp([1000, 1000]),
    annualRate: annualRateOf(0.01, 'month'),
    day: isoDate(dayNumber('1997-09-30') + 1),
    error: codeOf(() => dayNumber('1997-02-30')),
  }
}

function model() {
  const given = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
  const clients = bgNbd.simulate(given, { age: new Float64Array(500).fill(39), seed: 7 })
  const { frequency, recency, age } = clients
  const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '1997-09-30' })
  const fitted = bgNbd.fit(base)
  const revived = reviveModel(JSON.stringify(fitted))
  const orders = [
    { client: 'ann', date: '1997-01-01', amount: 20 },
    { client: 'ann', date: '1997-03-01', amount: 30 },
  ]
  const [alive] = bgNbd.probabilityAlive(given, customerBase(orders, { observedUntil: '1997-09-30', timeUnit: 'week' }))
  return {
    purchases: frequency.reduce((sum, count) => sum + count, 0),
    converged: fitted.fit.converged,
    logLikelihood: fitted.fit.logLikelihood,
    sameAfterRevival: bgNbd.logLikelihood(revived, base) === bgNbd.logLikelihood(fitted, base),
    alive,
    expected: bgNbd.expectedPurchases(given, { frequency: 2, recency: 30.43, age: 38.86 }, { horizon: 39 }),
  }
}

function codeOf(run) {
  try {
    return run()
  } catch (error) {
    return error instanceof ClienteleError ? error.code : 'not a ClienteleError'
  }
}
