import { describe, expect, it } from 'vitest'
import { cellProbabilities } from '../../../src/loyalty/loyalty-matrix/cell-probabilities.js'
import { readColumns } from '../../../src/loyalty/loyalty-matrix/read-columns.js'

function at(behaviour: number, attitude: number | null, error: number, correlation = 0, cuts = [0]) {
  const errors = { behaviourErrors: [error], attitudeErrors: [error] }
  const read = readColumns({ behaviour: [behaviour], attitude: [attitude], ...errors })
  const cells = cellProbabilities(read, [Float64Array.from(cuts), Float64Array.from(cuts)], correlation)
  return Object.values(cells).map(column => column[0]!)
}

describe('probabilities of cells', () => {
  it('are products of normal probabilities where errors are independent', () => {
    // Φ(1.2) = 0.8849303297782918 and Φ(−0.3) = 0.3820885778110474 (scipy 1.15).
    const [loyal, latent, spurious, none, high, low] = at(1.2, -0.3, 1)
    expect(loyal).toBeCloseTo(0.8849303297782918 * 0.3820885778110474, 14)
    expect(latent).toBeCloseTo(0.1150696702217082 * 0.3820885778110474, 14)
    expect(spurious).toBeCloseTo(0.8849303297782918 * 0.6179114221889526, 14)
    expect(none).toBeCloseTo(0.1150696702217082 * 0.6179114221889526, 14)
    expect([high, low]).toEqual([0, 0])
  })

  it('are those of the bivariate normal law where they are correlated', () => {
    // scipy.stats.multivariate_normal([0, 0], [[1, .4], [.4, 1]]).cdf([1.2, -.3])
    expect(at(2.4, -0.6, 2, 0.4)[0]).toBeCloseTo(0.36510018714816656, 9)
  })

  it('are certain without errors', () => {
    expect(at(0, -1e-9, 0)).toEqual([0, 0, 1, 0, 0, 0])
    expect(at(-5, 5, 0)).toEqual([0, 1, 0, 0, 0, 0])
  })

  it('say nothing of an attitude that is not known', () => {
    const [loyal, , , , high, low] = at(1.2, null, 1)
    expect(loyal).toBe(0)
    expect(high).toBeCloseTo(0.8849303297782918, 14)
    expect(high! + low!).toBe(1)
  })

  it('are shares of cut-offs that were drawn', () => {
    expect(at(2, 2, 0, 0, [0, 1, 2, 3])).toEqual([0.75, 0, 0, 0.25, 0, 0])
  })

  it('stand far out', () => {
    expect(at(1e200, -1e200, 1e-12)).toEqual([0, 0, 1, 0, 0, 0])
    expect(at(1e-12, 1e-12, 1e12)[0]).toBeCloseTo(0.25, 12)
  })
})
