import { expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { drawPlanes, linesOf } from '../../../src/satisfaction/drivers/draw-planes.js'
import { statedPlane } from '../../../src/satisfaction/drivers/plane.js'

const stated = [Float64Array.of(90, 80, 70, 90), Float64Array.of(10, 20, 10, 30)]
const scores = [Float64Array.of(0, 100, 0, 100), Float64Array.of(60, 60, 60, 60)]
const alone = { code: Int32Array.of(0, 1, 2, 3), count: 4 }
const cuts = { importance: 'mean', performance: 50 } as const

it('counts quadrants over samples', () => {
  const settings = { drivers: 2, replicates: 200, seed: 3 }
  const drawn = runSync(drawPlanes(statedPlane(stated, scores), new Float64Array(4).fill(1), alone, cuts, settings))
  expect(drawn.replicates).toBe(200)
  // The second is always done well and never matters; the first always matters, and is done well as often as half of four coins.
  expect(Array.from(drawn.quadrants[1]!)).toEqual([0, 200, 0, 0])
  expect(drawn.quadrants[0]![2]! + drawn.quadrants[0]![3]!).toBe(200)
  expect(drawn.quadrants[0]![3]! / 200).toBeGreaterThan(0.58)
  expect(drawn.quadrants[0]![3]! / 200).toBeLessThan(0.8)
  expect(drawn.lines.performance.every(line => line === 50)).toBe(true)
})

it('leaves out samples without a plane', () => {
  let call = 0
  const every = (): undefined | { importance: Float64Array; performance: Float64Array } =>
    call++ % 2 === 0 ? undefined : { importance: Float64Array.of(1, 2), performance: Float64Array.of(3, 4) }
  const settings = { drivers: 2, replicates: 40, seed: 3 }
  const drawn = runSync(drawPlanes(every, new Float64Array(4).fill(1), alone, cuts, settings))
  expect(drawn.replicates).toBe(20)
  expect(drawn.importance[0]).toHaveLength(20)
  expect(linesOf({ importance: Float64Array.of(1, 2), performance: Float64Array.of(3, 4) }, cuts)).toEqual({
    importance: 1.5,
    performance: 50,
  })
})
