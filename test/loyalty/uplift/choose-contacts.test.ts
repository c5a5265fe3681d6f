import { describe, expect, it } from 'vitest'
import { chooseContacts } from '../../../src/loyalty/uplift/choose-contacts.js'
import { randomStream } from '../../../src/model/index.js'

const of = (gain: readonly number[], cost: readonly number[], budget: number, contacts = gain.length) =>
  chooseContacts(Float64Array.from(gain), { cost: Float64Array.from(cost), budget, contacts })

describe('chooseContacts', () => {
  it('takes a large one first that small ones would keep out', () => {
    // By gain per cost 1 comes first, and then 0 does not fit.
    expect(of([1000, 50], [240, 11], 250)).toEqual({
      rows: Int32Array.of(0),
      spend: 240,
      bestPossible: 50 + (1000 * 239) / 240,
    })
  })

  it('goes by gain where only contacts are counted, by gain per cost with a budget', () => {
    const [gain, cost] = [
      [10, 8, 3],
      [5, 2, 1],
    ]
    expect(Array.from(of(gain!, cost!, Number.MAX_VALUE, 2).rows)).toEqual([0, 1])
    expect(Array.from(of(gain!, cost!, 3).rows)).toEqual([1, 2])
    expect(of([0, -1], [1, 1], 10)).toEqual({ rows: new Int32Array(0), spend: 0, bestPossible: 0 })
  })

  it('brings at least half of the best, and mostly all of it', () => {
    const uniform = randomStream(78)
    let short = 0
    for (let run = 0; run < 200; run++) {
      const gain = Array.from({ length: 10 }, () => 100 * uniform())
      const cost = Array.from({ length: 10 }, () => 40 * uniform())
      const found = of(gain, cost, 60)
      const gained = found.rows.reduce((sum, row) => sum + gain[row]!, 0)
      let best = 0
      for (let set = 0; set < 1024; set++) {
        const inside = gain.map((_, i) => (set >> i) & 1)
        const spend = inside.reduce((sum, is, i) => sum + is * cost[i]!, 0)
        if (spend <= 60)
          best = Math.max(
            best,
            inside.reduce((sum, is, i) => sum + is * gain[i]!, 0),
          )
      }
      expect(gained).toBeGreaterThanOrEqual(best / 2)
      expect(found.bestPossible).toBeGreaterThanOrEqual(best - 1e-9)
      if (gained < best - 1e-9) short++
    }
    expect(short).toBeLessThan(60)
  })
})
