import { describe, expect, it } from 'vitest'
import { capexLine } from '../../../src/project/operations/capex-lines.js'
import { someContext, written } from './some-lines.js'

describe('capexLine', () => {
  const context = someContext({ timeline: { constructionMonths: 24 }, exchangeRates: { USD: 0.5 } })
  const line = capexLine(
    {
      name: 'works',
      amount: 2400,
      currency: 'USD',
      draw: { kind: 'even' },
      escalation: { kind: 'rate', annualRate: 0.1 },
    },
    context,
  )

  it('is spent along its curve, at the prices of each month', () => {
    const out = written(line, context.grid)
    expect([0, 1, 12, 13, 24, 25].map(month => out[month])).toEqual(
      [0, 50, 50, 55, 55, 0].map(amount => expect.closeTo(amount, 10)),
    )
    expect(line.follows.map(each => each.on)).toEqual(['capex', 'exchange-rate'])
  })

  it('is spent over more months where operation starts later', () => {
    const out = written(line, context.grid, 48)
    expect([1, 12, 13, 48, 49].map(month => out[month])).toEqual(
      [25, 25, 27.5, 25 * 1.1 ** 3, 0].map(amount => expect.closeTo(amount, 10)),
    )
  })
})
