import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { drawMedoids } from '../../../../src/statistics/clustering/k-medoids/draw-medoids.js'

it('draws different rows, the heavier ones oftener', () => {
  const uniform = randomStream(5)
  const counts = [0, 0, 0]
  for (let draw = 0; draw < 3000; draw++) counts[drawMedoids(uniform, Float64Array.of(1, 2, 7), 1)[0]!]!++
  expect(counts.map(count => count / 3000)).toEqual([0.1, 0.2, 0.7].map(share => expect.closeTo(share, 1)))
  expect([...drawMedoids(uniform, Float64Array.of(1, 2, 7), 3)].sort()).toEqual([0, 1, 2])
})
