import { expect, it } from 'vitest'
import { partRisk } from '../../../src/risk/coefficient/part-risk.js'

const read = {
  known: Uint8Array.of(1, 0),
  value: Float64Array.of(0.8, 0),
  lower: Float64Array.of(0.6, 0),
  upper: Float64Array.of(0.9, 0),
}

it('weighs risk between goalposts, and the risk assumed where nothing is known', () => {
  const { contribution, least, most } = partRisk(read, 0.5, [0, 1], 0.75)
  expect([...contribution]).toEqual([expect.closeTo(0.1, 15), 0.375])
  expect([...least]).toEqual([expect.closeTo(0.05, 15), 0])
  expect([...most]).toEqual([expect.closeTo(0.2, 15), 0.5])
})

it('turns the range where less is better', () => {
  const { contribution, least, most } = partRisk(read, 1, [1, 0], 0.5)
  expect([contribution[0], least[0], most[0]]).toEqual([0.8, 0.6, 0.9])
})
