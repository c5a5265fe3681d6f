import { describe, expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { selectClients } from '../../../src/records/index.js'
import { drawnBase, MODEL } from './dynamic-bases.js'

const base = drawnBase(60, 11)
const draw = (seed: number, horizon = 30) => paretoNbdDynamic.simulateFuture(MODEL, base, { horizon, seed })

describe('simulateFuture', () => {
  it('averages to the expected purchases, client by client', () => {
    const [sum, squares, zeros] = [0, 0, 0].map(() => new Float64Array(base.size))
    if (sum === undefined || squares === undefined || zeros === undefined) throw new Error('three columns')
    const draws = 500
    for (let seed = 0; seed < draws; seed++) {
      draw(seed).forEach((count, i) => {
        sum[i]! += count
        squares[i]! += count * count
        if (count === 0) zeros[i]! += 1 / draws
      })
    }
    const expected = paretoNbdDynamic.expectedPurchases(MODEL, base, { horizon: 30 })
    const silent = paretoNbdDynamic.noPurchaseProbability(MODEL, base, { horizon: 30 })
    let distance = 0
    sum.forEach((total, i) => {
      const error = Math.sqrt(squares[i]! / draws / draws) + 2e-3
      distance = Math.max(distance, Math.abs(total / draws - expected[i]!) / error)
      expect(Math.abs(zeros[i]! - silent[i]!)).toBeLessThan(0.1)
    })
    expect(distance).toBeLessThan(4.5)
  })

  it('is whole, seeded, and a client’s own', () => {
    expect(draw(4)).toEqual(draw(4))
    expect(draw(4)).not.toEqual(draw(5))
    expect(draw(4).every(count => Number.isInteger(count) && count >= 0)).toBe(true)
    const reversed = Array.from(base.ids.keys()).reverse()
    const turned = paretoNbdDynamic.simulateFuture(MODEL, selectClients(base, reversed), { horizon: 30, seed: 4 })
    expect(turned).toEqual(draw(4).reverse())
  })

  it('needs a calendar that goes on', () => {
    expect(() => draw(1, 200)).toThrow('base.calendar')
    expect(() => Reflect.apply(paretoNbdDynamic.simulateFuture, undefined, [MODEL, base, { horizon: 3 }])).toThrow(
      'options.seed',
    )
  })
})
