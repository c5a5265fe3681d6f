import { describe, expect, it } from 'vitest'
import { searchRates } from '../../../../src/risk/migration/generators/em-search.js'
import { emStep, expectedMoves } from '../../../../src/risk/migration/generators/expected-moves.js'
import { matrixAt } from '../../../../src/risk/migration/generators/index.js'
import { gapOf, MOVES_OF_2000, THREE } from './matrices.js'

const COUNTS = Float64Array.from(MOVES_OF_2000.counts.flat())
const START = COUNTS.map((_, k) => (k < 56 && k % 9 !== 0 ? 0.02 : 0))

describe('searchRates', () => {
  it('ends where a step of EM changes nothing', () => {
    const { rates, moves, changeLeft, steps } = searchRates(COUNTS, START, 8, 1e-12, 5000)
    expect(changeLeft).toBeLessThanOrEqual(1e-12 * 0.3)
    expect(steps).toBeLessThan(200)
    expect(moves.logLikelihood).toBeCloseRelative(-3194.253719736778, 1e-13)
    expect(emStep(rates, moves, 8)).toBeLessThan(1e-12)
  })

  it('needs a quarter of the steps that EM alone needs, and ends no lower', () => {
    const { steps, moves } = searchRates(COUNTS, START, 8, 1e-12, 5000)
    const plain = START.slice()
    for (let step = 0; step < 4 * steps; step++) emStep(plain, expectedMoves(COUNTS, plain, 8), 8)
    const { logLikelihood } = expectedMoves(COUNTS, plain, 8)
    expect(moves.logLikelihood).toBeGreaterThanOrEqual(logLikelihood - 1e-9)
  })

  it('finds the rates that counts were computed from', () => {
    const counts = Float64Array.from(matrixAt(THREE, 1).rows.flat(), cell => 1e4 * cell)
    const start = Float64Array.of(0, 1, 1, 1, 0, 1, 1, 1, 0)
    const { rates } = searchRates(counts, start, 3, 1e-13, 5000)
    const expected = THREE.rows.flat().map((rate, k) => (k % 4 === 0 ? 0 : rate))
    expect(gapOf([Array.from(rates)], [expected])).toBeLessThan(1e-11)
  })

  it('stops after the steps that it has, and says what is left', () => {
    const { steps, changeLeft } = searchRates(COUNTS, START, 8, 1e-12, 4)
    expect(steps).toBe(4)
    expect(changeLeft).toBeGreaterThan(1e-4)
  })

  it('ends where changes are rounding, however little is asked for', () => {
    const start = Float64Array.of(0, 0.1, 0.1, 0)
    const { steps, changeLeft } = searchRates(Float64Array.of(216, 15, 4, 216), start, 2, 1e-14, 20_000)
    expect(steps).toBeLessThan(100)
    expect(changeLeft).toBeLessThan(1e-15)
  })

  it('does nothing where nobody moves', () => {
    const { rates, steps, changeLeft } = searchRates(Float64Array.of(5), Float64Array.of(0), 1, 1e-12, 100)
    expect([rates[0], steps, changeLeft]).toEqual([0, 2, 0])
  })
})
