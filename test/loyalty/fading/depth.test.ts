import { describe, expect, it } from 'vitest'
import { fallingDepth, productPace } from '../../../src/loyalty/fading/depth.js'
import type { ReadHistory } from '../../../src/loyalty/fading/read-histories.js'

function history(products: readonly (readonly [number, number])[]): ReadHistory {
  const rows = products.map(([day, value]) => ({ day, value }))
  return { client: 1, purchases: [], products: rows, balances: [], satisfaction: [], contacts: [] }
}

const asked = { until: 1365, recentDays: 365 }

describe('falling depth', () => {
  it('counts the pace of all clients before the recent days', () => {
    // 3 products for 400 days, 1 for 600; 2 from day 500 to 1000; a loss on day 1001 is lately.
    const pace = productPace(
      [
        history([
          [0, 3],
          [400, 1],
          [1001, 0],
        ]),
        history([[500, 2]]),
        history([[1200, 9]]),
      ],
      1000,
    )
    expect(pace).toEqual({ lost: 2, productDays: 3 * 400 + 600 + 2 * 500 })
  })

  it('is negative binomial with that pace', () => {
    const { products } = history([
      [0, 4],
      [1100, 3],
      [1200, 2],
    ])
    // scipy.stats.nbinom.sf(1, 4.5, 20000 / (20000 + 4 * 365)).
    expect(fallingDepth(products, asked, { lost: 4, productDays: 20_000 })).toEqual({
      pValue: expect.closeTo(0.0487500843170273, 12),
      strength: 0.5,
      since: 1100,
      words: { before: '4', now: '2' },
    })
  })

  it('takes a product exchanged for another as none given up', () => {
    const { products } = history([
      [0, 4],
      [1100, 3],
      [1200, 4],
    ])
    expect(fallingDepth(products, asked, { lost: 4, productDays: 20_000 })).toMatchObject({ pValue: 1, strength: 0 })
    expect(fallingDepth(history([[0, 4]]).products, asked, { lost: 0, productDays: 10 })).toMatchObject({ since: 1001 })
  })

  it('cannot be told without products before', () => {
    const pace = { lost: 4, productDays: 20_000 }
    expect(fallingDepth(history([[1001, 4]]).products, asked, pace)).toHaveProperty('why')
    expect(fallingDepth(history([[0, 0]]).products, asked, pace)).toEqual({ why: 'no products to lose' })
    expect(fallingDepth(history([[1000, 2]]).products, asked, { lost: 0, productDays: 0 })).toHaveProperty('why')
  })
})
