import { describe, expect, it } from 'vitest'
import { putTurned, turnAxes, turned } from '../../../../src/statistics/clustering/gaussian-mixture/axes.js'

const [cosine, sine] = [Math.cos(0.4), Math.sin(0.4)]
const TURN = Float64Array.of(cosine, -sine, sine, cosine)

it('a turn forth and back leaves lengths on the diagonal', () => {
  const matrix = new Float64Array(4)
  putTurned(TURN, Float64Array.of(5, 2), matrix)
  expect(matrix[0]).toBeCloseTo(5 * cosine ** 2 + 2 * sine ** 2, 14)
  expect([...turned(matrix, TURN, 2)]).toEqual([5, 0, 0, 2].map(cell => expect.closeTo(cell, 14)))
})

describe('turning axes', () => {
  const unit = (): Float64Array => Float64Array.of(1, 0, 0, 1)

  it('finds the axes that two scatters share, in one pass over the plane', () => {
    const scatters = [new Float64Array(4), new Float64Array(4)]
    putTurned(TURN, Float64Array.of(9, 1), scatters[0]!)
    putTurned(TURN, Float64Array.of(1, 4), scatters[1]!)
    const turn = unit()
    turnAxes(turn, scatters, [Float64Array.of(1 / 9, 1), Float64Array.of(1, 1 / 4)])
    for (const scatter of scatters) expect(scatter[1]).toBeCloseTo(0, 12)
    expect([...turn].map(Math.abs)).toEqual([...TURN].map(cell => expect.closeTo(Math.abs(cell), 12)))
  })

  it('is at the best angle of all', () => {
    const scatters = [Float64Array.of(5, 1, 1, 3), Float64Array.of(2, -1, -1, 6)]
    const precisions = [Float64Array.of(0.2, 0.7), Float64Array.of(0.9, 0.3)]
    const cost = (of: readonly Float64Array[]): number =>
      of.reduce((sum, scatter, k) => sum + precisions[k]![0]! * scatter[0]! + precisions[k]![1]! * scatter[3]!, 0)
    const found = scatters.map(scatter => Float64Array.from(scatter))
    turnAxes(unit(), found, precisions)
    for (let step = 0; step < 360; step++) {
      const angle = (step * Math.PI) / 360
      const turn = Float64Array.of(Math.cos(angle), -Math.sin(angle), Math.sin(angle), Math.cos(angle))
      expect(cost(scatters.map(scatter => turned(scatter, turn, 2)))).toBeGreaterThan(cost(found) - 1e-12)
    }
    expect(turnAxes(unit(), found, precisions)).toBeLessThan(1e-12)
  })
})
