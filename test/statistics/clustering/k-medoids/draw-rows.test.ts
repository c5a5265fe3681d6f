import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { drawRows } from '../../../../src/statistics/clustering/k-medoids/draw-rows.js'

it('draws different places, ascending, each as often as any other', () => {
  const uniform = randomStream(5)
  const counts = new Array<number>(6).fill(0)
  for (let draw = 0; draw < 3000; draw++) {
    const places = [...drawRows(uniform, 6, 2)]
    expect(places[0]).toBeLessThan(places[1]!)
    for (const place of places) counts[place]!++
  }
  for (const count of counts) expect(count / 3000).toBeCloseTo(1 / 3, 1)
})

it('draws no more than there are', () => {
  expect([...drawRows(randomStream(1), 3, 9)]).toEqual([0, 1, 2])
})
