import { expect, it } from 'vitest'
import { rateWithin } from '../../../src/loyalty/rates/within-window.js'
import { NEVER } from '../../../src/records/day-columns.js'

const alone = (size: number) => ({ cluster: Int32Array.from({ length: size }, (_, i) => i), clusters: size })

it('gives one answer by both ways where everybody was watched for all of the window', () => {
  const did = Int32Array.of(5, 40, NEVER, 12, 90, NEVER)
  const watch = { client: Int32Array.of(0, 1, 2, 3, 4, 5), did, watched: new Int32Array(6).fill(100) }
  const { watched, all, open } = rateWithin(alone(6), watch, { days: 60, level: 0.95 })
  expect(watched.rate).toBe(0.5)
  expect(all?.rate).toBeCloseTo(0.5, 14)
  expect(open).toBe(0)
})

it('has no interval of an estimate of 0 or 1', () => {
  const watch = { client: Int32Array.of(0), did: Int32Array.of(NEVER), watched: Int32Array.of(60) }
  expect(rateWithin(alone(1), watch, { days: 60, level: 0.95 }).all).toEqual({ clients: 1, rate: 0 })
  const came = { client: Int32Array.of(0), did: Int32Array.of(2), watched: Int32Array.of(3) }
  expect(rateWithin(alone(1), came, { days: 60, level: 0.95 }).all).toEqual({ clients: 1, rate: 1 })
})

it('estimates nothing of a window to the end of which nobody was watched', () => {
  const estimate = (did: number[], watched: number[]) => {
    const watch = { client: Int32Array.from(did.keys()), did: Int32Array.from(did), watched: Int32Array.from(watched) }
    return rateWithin(alone(did.length), watch, { days: 365, level: 0.95 })
  }
  // Lost 20 and 40 days ago and not back: that is no rate of 0 in a year.
  expect(estimate([NEVER, NEVER], [20, 40])).not.toHaveProperty('all')
  expect(estimate([NEVER, 5], [20, 40]).open).toBe(1)
  expect(estimate([NEVER, 5], [20, 40])).not.toHaveProperty('all')
  expect(estimate([NEVER], [0])).not.toHaveProperty('all')
  // Who was watched to the last day of the window and no further is enough; who is back tells nothing of later days.
  expect(estimate([NEVER, NEVER, 5], [20, 365, 365]).all).toMatchObject({ clients: 3, rate: expect.closeTo(1 / 3, 15) })
  expect(estimate([NEVER, 5], [20, 365])).not.toHaveProperty('all')
  // Everybody who was watched is back: none is left who could be later.
  expect(estimate([3, 5], [20, 40]).all).toEqual({ clients: 2, rate: 1 })
})
