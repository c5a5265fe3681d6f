import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import table from '../../tables/log-normal-spend.table.json' with { type: 'json' }
import { amountBase, CDNOW_LIKE, simulatedBase } from './bases.js'

const model = logNormalSpend.fromParams(CDNOW_LIKE)

describe('logLikelihood', () => {
  it('is right to the last digits for 150 random clients with 1 to 1e6 orders', () => {
    const errors = Float64Array.from(table, row => {
      const [median, between, within, spendOrders, meanLogSpend, logSpendSquares, expected] = row as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      const client = { spendOrders, meanLogSpend, logSpendSquares }
      const ours = logNormalSpend.logLikelihood(logNormalSpend.fromParams({ median, between, within }), client)
      return Math.abs(ours - expected) / Math.max(1, Math.abs(expected), spendOrders)
    }).sort()
    console.log(`log-likelihood of ${errors.length} clients: median ${errors[75]}, worst ${errors[149]}`)
    expect(errors.length).toBe(150)
    expect(errors[149]).toBeLessThan(1e-13)
    expect(errors[75]).toBeLessThan(1e-15)
  })

  it('sums over the clients of a base, among whom those without spend say nothing', () => {
    const base = simulatedBase(500, 4)
    const { spendOrders, logSpend } = base
    const parts = Array.from(base.ids, (_, i) =>
      logNormalSpend.logLikelihood(model, {
        spendOrders: spendOrders?.[i] ?? Number.NaN,
        meanLogSpend: logSpend?.mean[i] ?? Number.NaN,
        logSpendSquares: logSpend?.squares[i] ?? Number.NaN,
      }),
    )
    const sum = parts.reduce((total, part) => total + part, 0)
    expect(logNormalSpend.logLikelihood(model, base)).toBeCloseRelative(sum, 1e-13)
    expect(logNormalSpend.logLikelihood(model, amountBase([[], []]))).toBe(0)
    expect(logNormalSpend.logLikelihood(model, { spendOrders: 0, meanLogSpend: 0 })).toBe(0)
  })
})
