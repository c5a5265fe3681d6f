import { expect, it } from 'vitest'
import { serviceTime } from '../../../src/satisfaction/service/service-time.js'
import { kaplanMeier, lifetimeQuantile, survivalAt } from '../../../src/statistics/index.js'

const time = Float64Array.of(1, 4, 4, 6, 9, 12)
const isDone = Uint8Array.of(1, 1, 0, 1, 0, 0)
const client = Int32Array.of(0, 1, 2, 3, 4, 5)

it('reads off the curve of what is not over', () => {
  const { quantiles, within, cases, done, open } = serviceTime({ client, time, isDone }, 7, 0.9)
  const km = kaplanMeier({ unit: 'day', duration: time, event: isDone }, { level: 0.9 })
  expect([cases, done, open]).toEqual([6, 3, 3])
  expect(quantiles[0]).toEqual(lifetimeQuantile(km))
  const { values, upper } = survivalAt(km, [7])
  expect(within?.all?.share).toBe(1 - values[0]!)
  expect(within?.all?.interval.lower).toBe(1 - upper[0]!)
  expect(within).not.toHaveProperty('decided')
})

it('says nothing of a promise that nobody was watched for', () => {
  expect(serviceTime({ client, time, isDone }, 13, 0.95).within).not.toHaveProperty('all')
  const over = serviceTime({ client, time, isDone: isDone.fill(1) }, 13, 0.95)
  expect(over.within?.all?.share).toBe(1)
  expect(serviceTime({ client, time, isDone }, undefined, 0.95)).not.toHaveProperty('within')
})

it('takes for decided what began long enough ago, quick or slow', () => {
  const cases = { client, time, isDone: Uint8Array.of(1, 1, 0, 1, 0, 0), watched: Float64Array.of(3, 8, 4, 20, 9, 12) }
  // Of the promise of 7: cases 1, 3, 4 and 5; the first was quick, but began only 3 ago; the third is open and young.
  expect(serviceTime(cases, 7, 0.95).within?.decided).toMatchObject({ part: 2, whole: 4 })
})
