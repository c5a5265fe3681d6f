/** Least sums of squares that scikit-learn and R found with hundreds of starts, reached with the ten of the defaults. */
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { kMeans } from '../../../../src/statistics/index.js'
import { hasData, readData } from '../../../golden/support.js'

const ORDERS = 'rfm_data_orders.csv'

describe.skipIf(!hasData(ORDERS, 'loyalty'))(`recency, frequency and money (needs ${ORDERS} in CLIENTELE_DATA)`, () => {
  it.each([
    [4, 894.2586331456953],
    [5, 709.737084],
  ])('in %i clusters', (clusters, least) => {
    const clients = new Map<string, number[]>()
    for (const { customer_id: id = '', order_date: date = '', revenue } of readData(ORDERS, 'loyalty')) {
      const [day = 0, orders = 0, spend = 0] = clients.get(id) ?? []
      clients.set(id, [Math.max(day, dayNumber(date)), orders + 1, spend + Number(revenue)])
    }
    const column = (place: number): number[] => [...clients.values()].map(row => row[place]!)
    for (const seed of [42, 1, 2]) {
      const { fit } = kMeans.fit({ recency: column(0), frequency: column(1), money: column(2) }, { clusters, seed })
      expect(fit).toMatchObject({ converged: true, withinSumOfSquares: expect.closeTo(least, 5) })
    }
  })
})
