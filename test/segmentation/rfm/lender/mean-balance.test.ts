import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { meanBalance } from '../../../../src/segmentation/rfm/lender/mean-balance.js'

const plain = (amount: number): number => amount
const span = { from: dayNumber('2024-02-01'), until: dayNumber('2024-02-29') }

describe('meanBalance', () => {
  it('is what adding up every day says', () => {
    const balances = [
      { on: '2024-02-20', amount: 5, currency: 'EUR' },
      { on: '2024-01-15', amount: 70, currency: 'EUR' },
      { on: '2024-02-03', amount: -10, currency: 'EUR' },
      { on: '2024-02-10', amount: 900, currency: 'EUR', account: 'other' },
    ]
    let sum = 0
    for (let day = span.from; day <= span.until; day++) {
      for (const account of [undefined, 'other']) {
        const held = balances
          .filter(balance => balance.account === account && dayNumber(balance.on) <= day)
          .toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on))
          .at(-1)
        if (held !== undefined) sum += held.amount
      }
    }
    expect(meanBalance(balances, span, plain, 'balances')).toBeCloseTo(sum / 29, 12)
  })

  it('is nothing where all balances come later, or there are none', () => {
    expect(meanBalance([], span, plain, 'b')).toBe(0)
    expect(meanBalance([{ on: '2024-03-01', amount: 5, currency: 'EUR' }], span, plain, 'b')).toBe(0)
  })
})
