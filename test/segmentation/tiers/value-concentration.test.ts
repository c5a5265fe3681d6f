import { describe, expect, it } from 'vitest'
import { valueConcentration } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'
import { hasData, readData } from '../../golden/support.js'
import { JUNK } from '../../laws/junk.js'

describe('valueConcentration', () => {
  it('is the curve of shares, the best first', () => {
    const { curve, lorenz, total, largest } = valueConcentration([10, 60, 10, 20])
    expect([Array.from(curve.rows), Array.from(curve.value)]).toEqual([
      [0, 0.25, 0.5, 1],
      [0, 0.6, 0.8, 1],
    ])
    expect(Array.from(lorenz?.value ?? [])).toEqual([0, 0.2, 0.4, 1])
    expect([total, largest]).toEqual([100, 0.6])
  })

  it('counts the fewest clients that bring a share', () => {
    const { reaching } = valueConcentration([10, 60, 10, 20], { value: [0.1, 0.6, 0.61, 0.8, 0.9, 0.91, 1] })
    expect(reaching.map(({ clients }) => clients)).toEqual([1, 1, 2, 2, 3, 4, 4])
    // 0.1 + 0.2 and its kin: tenths that do not add up in binary still fill their shares.
    const tenths = valueConcentration(new Array(10).fill(0.1), { value: [0.3, 0.7] })
    expect(tenths.reaching.map(({ clients, share }) => [clients, share])).toEqual([
      [3, 0.3],
      [7, 0.7],
    ])
  })

  it('reads what a share of the clients brings off the curve', () => {
    const { top } = valueConcentration([10, 60, 10, 20], { clients: [0.1, 0.25, 0.5, 0.75, 1] })
    expect(top.map(({ value }) => value)).toEqual([0.24, 0.6, 0.8, 0.9, 1].map(share => expect.closeTo(share, 12)))
  })

  it('rises above 1 where others lose value, and says who takes how much', () => {
    const found = valueConcentration([150, -20, -30, 0], { value: [0.8, 1] })
    expect(Array.from(found.curve.value)).toEqual([0, 1.5, 1.5, 1.3, 1])
    expect(found.losses).toEqual({ clients: 2, value: -0.5 })
    expect(found.reaching.map(({ clients }) => clients)).toEqual([1, 1])
    expect([found.largest, 'gini' in found, 'lorenz' in found]).toEqual([1.5, false, false])
  })

  it('takes one client, equal clients and values of any size', () => {
    expect(valueConcentration([7])).toMatchObject({ clients: 1, gini: 0, largest: 1, total: 7 })
    expect(valueConcentration([5, 5, 5], { value: [0.5] }).reaching[0]).toMatchObject({ clients: 2 })
    for (const unit of [1e-300, 1e-12, 1e12, 1e299]) {
      const { reaching, gini } = valueConcentration([8 * unit, unit, unit], { value: [0.8] })
      expect([reaching[0]?.clients, gini?.toFixed(6)]).toEqual([1, '0.466667'])
    }
    expect(valueConcentration([1e12, 1e-12], { value: [1] }).reaching[0]?.clients).toBe(1)
  })

  it.skipIf(!hasData('rfm_data_customer.csv', 'loyalty'))(
    'of 39,999 revenues is what sorting and adding up says (needs rfm_data_customer.csv)',
    () => {
      const revenue = readData('rfm_data_customer.csv', 'loyalty').map(row => Number(row['revenue']))
      const ordered = revenue.toSorted((a, b) => b - a)
      const all = ordered.reduce((sum, value) => sum + value, 0)
      const { reaching, top } = valueConcentration(revenue, { value: [0.8], clients: [7999 / 39_999] })
      let [clients, sum] = [0, 0]
      while (sum < 0.8 * all) sum += ordered[clients++]!
      expect(reaching[0]?.clients).toBe(clients)
      const best = ordered.slice(0, 7999).reduce((total, value) => total + value, 0)
      expect(top[0]?.value).toBeCloseTo(best / all, 9)
    },
  )

  it('refuses values that bring nothing together, and what is no value or share', () => {
    const refused = [
      [() => valueConcentration([0, 0]), 'OUT_OF_RANGE', 'values'],
      [() => valueConcentration([1, -1]), 'OUT_OF_RANGE', 'values'],
      [() => valueConcentration([]), 'EMPTY_INPUT', 'values'],
      [() => valueConcentration([1, 1e301]), 'OUT_OF_RANGE', 'values[1]'],
      [() => valueConcentration([1], { value: [0] }), 'OUT_OF_RANGE', 'options.value[0]'],
      [() => valueConcentration([1], { clients: [0.5, 1.1] }), 'OUT_OF_RANGE', 'options.clients[1]'],
      [() => valueConcentration([1], { shares: [1] } as never), 'UNKNOWN_OPTION', 'options.shares'],
    ] as const
    for (const [call, code, path] of refused) expect(thrown(call)).toMatchObject({ code, path })
    for (const junk of JUNK.filter(each => typeof each !== 'number')) {
      expect(() => valueConcentration([1, junk as never])).toThrowError(/values/)
      expect(() => valueConcentration(junk as never)).toThrowError(/values/)
    }
  })
})
