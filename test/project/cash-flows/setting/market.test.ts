import { describe, expect, it } from 'vitest'
import { settingOf } from '../../../../src/project/cash-flows/setting/setting.js'
import { cents, ferry, LOAN } from '../ferry.js'

describe('markets of a run', () => {
  const abroad = ferry({
    debt: { size: { kind: 'amount', amount: 60 }, tranches: [{ ...LOAN, currency: 'USD' }] },
  })
  const { environment } = settingOf({ ...abroad, exchangeRates: { USD: 0.5 } })

  it('are as described', () => {
    const { market } = environment([])
    expect(cents(market.interest[0]!)).toEqual([0, 0.1, 0.1, 0.1, 0.1, 0.1])
    expect(cents(market.exchange[0]!)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
  })

  it('move with changes by year of operation, the rate of close standing', () => {
    const { market } = environment([
      { target: { on: 'interest-rate' }, value: [0.01, 0.02] },
      { target: { on: 'exchange-rate' }, value: [1, 2] },
    ])
    expect(cents(market.interest[0]!)).toEqual([0, 0.11, 0.11, 0.12, 0.12, 0.12])
    expect(cents(market.exchange[0]!)).toEqual([0.5, 0.5, 0.5, 1, 1, 1])
  })

  it('have no rates at which a year gives back more than the loan', () => {
    const fall = { target: { on: 'interest-rate' }, value: -1.2 } as const
    expect(() => environment([fall])).toThrow(/OUT_OF_RANGE/)
    expect(() => environment([{ ...fall, value: -0.2 }])).not.toThrow()
  })
})
