import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import table from '../../tables/log-normal-spend.table.json' with { type: 'json' }
import { amountBase, CDNOW_LIKE } from './bases.js'

const model = logNormalSpend.fromParams(CDNOW_LIKE)

describe('expectedSpend', () => {
  it('is right to the last digits for 150 random clients', () => {
    const errors = Float64Array.from(table, row => {
      const [median, between, within, spendOrders, meanLogSpend, , , expected] = row as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      const given = logNormalSpend.fromParams({ median, between, within })
      return Math.abs(logNormalSpend.expectedSpend(given, { spendOrders, meanLogSpend }) / expected - 1)
    }).sort()
    console.log(`expected spend of ${errors.length} clients: median ${errors[75]}, worst ${errors[149]}`)
    expect(errors[149]).toBeLessThan(2e-14)
    expect(errors[75]).toBeLessThan(2e-15)
  })

  it('goes from the mean of the population to that of the client', () => {
    const at = (spendOrders: number) => logNormalSpend.expectedSpend(model, { spendOrders, meanLogSpend: Math.log(80) })
    const [one, ten, many] = [at(1), at(10), at(1e6)]
    expect(one).toBeGreaterThan(logNormalSpend.expectedSpendOfNewClient(model))
    expect(ten).toBeGreaterThan(one)
    expect(many).toBeCloseRelative(80 * Math.exp(0.245), 1e-5)
  })

  it('answers a base as its clients, into a column if there is one', () => {
    const base = amountBase([[20, 60], [], [5]])
    const out = new Float64Array(3)
    expect(logNormalSpend.expectedSpend(model, base, { out })).toBe(out)
    const client = { spendOrders: 2, meanLogSpend: (Math.log(20) + Math.log(60)) / 2 }
    expect(out[0]).toBeCloseRelative(logNormalSpend.expectedSpend(model, client), 1e-15)
    expect(out[1]).toBe(logNormalSpend.expectedSpendOfNewClient(model))
    expect(logNormalSpend.expectedSpend(model, base, { withoutSpend: 7 })[1]).toBe(7)
  })

  it('stays within the amounts that a base takes', () => {
    const wild = logNormalSpend.fromParams({ median: 1e100, between: 20, within: 20 })
    expect(logNormalSpend.expectedSpend(wild, { spendOrders: 1, meanLogSpend: 690 })).toBe(1e300)
    const tiny = logNormalSpend.fromParams({ median: 1e-100, between: 20, within: 1e-9 })
    expect(logNormalSpend.expectedSpend(tiny, { spendOrders: 9, meanLogSpend: -745 })).toBe(Number.MIN_VALUE)
    expect(Number.isFinite(logNormalSpend.expectedSpendOfNewClient(wild))).toBe(true)
  })

  it.each([
    [{ withoutSpend: -1 }, 'OUT_OF_RANGE', 'options.withoutSpend'],
    [{ withoutspend: 1 }, 'UNKNOWN_OPTION', 'options.withoutspend'],
    [{ out: new Float64Array(1) }, 'UNKNOWN_OPTION', 'options.out'],
  ])('refuses %j', (options, code, path) => {
    const client = { spendOrders: 1, meanLogSpend: 3 }
    expect(() => Reflect.apply(logNormalSpend.expectedSpend, undefined, [model, client, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})
