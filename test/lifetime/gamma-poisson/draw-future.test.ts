import { expect, it } from 'vitest'
import { historyOf } from '../../../src/lifetime/foundation/index.js'
import { futureDraws } from '../../../src/lifetime/gamma-poisson/draw-future.js'
import { clientStream } from '../../../src/model/index.js'

const params = { r: 2, alpha: 10 }
const histories = historyOf({ frequency: 8, recency: 20, age: 30 })
const COUNT = 4000

function meanOf(alive: number, stay: (age: number) => number): number {
  const draw = futureDraws(params, Float64Array.of(alive), (_, age) => stay(age), histories, 20)
  let sum = 0
  for (let i = 0; i < COUNT; i++) sum += draw(clientStream(2, i), 0)
  return sum / COUNT
}

it('draws at the rate (r+x)/(α+T) for as long as a client stays, within the horizon', () => {
  expect(meanOf(1, () => Number.POSITIVE_INFINITY)).toBeCloseRelative((10 / 40) * 20, 0.03)
  expect(meanOf(1, () => 8)).toBeCloseRelative((10 / 40) * 8, 0.03)
  expect(meanOf(0.5, () => 8)).toBeCloseRelative((10 / 40) * 4, 0.06)
})

it('draws nothing of who is gone, and asks for the stay at the age of the client', () => {
  const ages: number[] = []
  expect(meanOf(0, () => 20)).toBe(0)
  meanOf(1, age => ages.push(age))
  expect(new Set(ages)).toEqual(new Set([30]))
})
