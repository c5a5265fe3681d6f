import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { clientsWithSpend } from '../../../src/lifetime/spend-dependence/clients-with-spend.js'
import { digamma } from '../../../src/numeric/index.js'
import { spendBase } from '../gamma-gamma/bases.js'
import { amountBase } from '../log-normal-spend/bases.js'

describe('clientsWithSpend', () => {
  it('takes the logarithms that a base kept', () => {
    const found = clientsWithSpend(amountBase([[], [20, 30], [7]]))
    expect(found).toMatchObject({ basis: 'logarithms-of-orders', rows: Int32Array.of(1, 2) })
    expect([Array.from(found.orders), Array.from(found.meanSpend)]).toEqual([
      [2, 1],
      [25, 7],
    ])
    expect(found.logSpend[0]).toBeCloseTo(Math.log(600) / 2, 13)
  })

  it('takes out what averaging brings about under Gamma-Gamma otherwise', () => {
    const base = spendBase([3, 0, 1, 2, 5, 1], [20, 0, 9, 14, 31, 22])
    const { p } = gammaGamma.fit(base).params
    const { basis, logSpend } = clientsWithSpend(base)
    expect(basis).toBe('gamma-gamma')
    expect(logSpend[0]).toBeCloseTo(Math.log(20) - (digamma(3 * p) - Math.log(3 * p)), 12)
  })

  it('is nobody where nobody spends', () => {
    expect(clientsWithSpend(spendBase([0], [0])).rows.length).toBe(0)
  })
})

it('refuses logarithms that are no column', () => {
  const base = amountBase([[], [20, 30], [7]])
  const wrong = [
    { ...base, logSpend: {} },
    { ...base, logSpend: { mean: new Float64Array(2) } },
  ]
  for (const of of wrong) {
    expect(() => Reflect.apply(clientsWithSpend, undefined, [of])).toThrow('base.logSpend.mean')
  }
})
