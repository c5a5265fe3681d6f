import { expect, it } from 'vitest'
import { NEVER } from '../../../src/loyalty/rates/client-rows.js'
import { rateWithin } from '../../../src/loyalty/rates/within-window.js'

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
  const watch = { client: Int32Array.of(0), did: Int32Array.of(NEVER), watched: Int32Array.of(3) }
  expect(rateWithin(alone(1), watch, { days: 60, level: 0.95 }).all).toEqual({ clients: 1, rate: 0 })
  const came = { client: Int32Array.of(0), did: Int32Array.of(2), watched: Int32Array.of(3) }
  expect(rateWithin(alone(1), came, { days: 60, level: 0.95 }).all).toEqual({ clients: 1, rate: 1 })
})
