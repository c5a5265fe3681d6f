import { describe, expect, it } from 'vitest'
import { expectedMoves } from '../../../../src/risk/migration/generators/expected-moves.js'
import { generatorFromCounts, generatorOf, matrixAt } from '../../../../src/risk/migration/generators/index.js'
import { thrown } from '../../../errors/thrown.js'
import { gapOf, MOVES_OF_2000, sharesOf, THREE } from './matrices.js'

const logLikelihood = (rows: readonly (readonly number[])[]): number =>
  MOVES_OF_2000.counts.flat().reduce((sum, count, k) => (count > 0 ? sum + count * Math.log(rows.flat()[k]!) : sum), 0)

describe('generatorFromCounts', () => {
  const found = generatorFromCounts(MOVES_OF_2000, { unit: 'year' })

  it('ends at the same rates from two starts', () => {
    expect(found.converged).toBe(true)
    expect(found.startDependence).toBeLessThan(1e-10)
    expect(found.steps).toBeLessThan(300)
    expect(found.unit).toBe('year')
  })

  it('is more likely than any generator that comes of the logarithm', () => {
    expect(found.logLikelihood).toBeCloseRelative(logLikelihood(matrixAt(found, 1).rows), 1e-12)
    for (const method of ['projection', 'weighted', 'diagonal'] as const) {
      const other = generatorOf(sharesOf(MOVES_OF_2000), { method })
      expect(logLikelihood(matrixAt(other, 1).rows)).toBeLessThan(found.logLikelihood)
    }
  })

  it('leads to probabilities next to the shares, though no method of least distance is asked', () => {
    const shares = sharesOf(MOVES_OF_2000).rows.flat()
    const far = Math.hypot(
      ...matrixAt(found, 1)
        .rows.flat()
        .map((cell, k) => cell - shares[k]!),
    )
    expect(far.toFixed(5)).toBe('0.00152')
  })

  it('is at the top: no rate has a slope, and those that are 0 would only lower the likelihood', () => {
    const { flows } = expectedMoves(
      Float64Array.from(MOVES_OF_2000.counts.flat()),
      Float64Array.from(found.rows.flat()),
      8,
    )
    for (let k = 0; k < 7; k++) {
      for (let l = 0; l < 8; l++) {
        const share = flows[k * 8 + l]! / flows[k * 9]!
        if (found.rows[k]![l]! > 0) expect(share).toBeCloseRelative(1, 1e-7)
        else if (k !== l) expect(share).toBeLessThan(1)
      }
    }
  })

  it('has rates, rows that add up to 0, and errors where rates are inside', () => {
    for (const [i, row] of found.rows.entries()) {
      expect(Math.abs(row.reduce((sum, rate) => sum + rate, 0))).toBeLessThan(1e-16)
      for (const [j, rate] of row.entries()) {
        if (j !== i) expect(rate).toBeGreaterThanOrEqual(0)
        expect(found.standardErrors?.defined[i]?.[j]).toBe(j !== i && rate > 0 ? 1 : 0)
        expect((found.standardErrors?.values[i]?.[j] ?? 0) > 0).toBe(j !== i && rate > 0)
      }
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  it('names states that nobody leaves, and those without a count', () => {
    expect([found.absorbing, found.unobserved]).toEqual([['D'], ['D']])
    const counts = {
      states: ['a', 'b', 'c'],
      counts: [
        [5, 5, 0],
        [0, 9, 0],
        [0, 0, 0],
      ],
    }
    const { absorbing, unobserved, rows } = generatorFromCounts(counts)
    expect([absorbing, unobserved]).toEqual([['b', 'c'], ['c']])
    expect(rows[0]?.[1]).toBeCloseRelative(Math.LN2, 1e-11)
    expect(rows[0]?.[2]).toBe(0)
  })

  it('finds the rates that counts were computed from', () => {
    const counts = matrixAt(THREE, 1).rows.map(row => row.map(cell => 500 * cell))
    expect(gapOf(generatorFromCounts({ states: THREE.states, counts }).rows, THREE.rows)).toBeLessThan(1e-11)
  })

  it('has an answer where no logarithm exists', () => {
    const ring = {
      states: ['a', 'b', 'c'],
      counts: [
        [0, 10, 0],
        [0, 0, 10],
        [10, 0, 0],
      ],
    }
    const { converged, rows } = generatorFromCounts(ring)
    expect(converged).toBe(true)
    expect(rows[0]?.[2]).toBe(0)
    expect(rows[0]?.[1]).toBeCloseRelative(rows[1]?.[2] ?? Number.NaN, 1e-9)
  })

  it('says so where nothing is most likely: everybody changed place, the faster the likelier', () => {
    const swap = {
      states: ['a', 'b'],
      counts: [
        [0, 10],
        [10, 0],
      ],
    }
    const { converged, standardErrors, changeLeft } = generatorFromCounts(swap, { maxSteps: 200 })
    expect(converged).toBe(false)
    expect(standardErrors).toBe(undefined)
    expect(changeLeft).toBeGreaterThan(1e-9)
  })

  it('takes one state, states that nobody leaves, and counts over nine orders of magnitude', () => {
    expect(generatorFromCounts({ states: ['a'], counts: [[7]] })).toMatchObject({ rows: [[0]], converged: true })
    const still = generatorFromCounts({
      states: ['a', 'b'],
      counts: [
        [5, 0],
        [0, 7],
      ],
    })
    expect(still).toMatchObject({
      rows: [
        [0, 0],
        [0, 0],
      ],
      converged: true,
      logLikelihood: 0,
    })
    const rare = generatorFromCounts({
      states: ['a', 'd'],
      counts: [
        [1e9, 1],
        [0, 0],
      ],
    })
    expect(rare.rows[0]?.[1]).toBeCloseRelative(Math.log1p(1e-9), 1e-12)
  })

  it('names what is wrong', () => {
    expect(thrown(() => generatorFromCounts(MOVES_OF_2000, { tolerance: 1 })).path).toBe('options.tolerance')
    expect(thrown(() => generatorFromCounts(MOVES_OF_2000, { tolerance: 0 })).path).toBe('options.tolerance')
    expect(thrown(() => generatorFromCounts(MOVES_OF_2000, { maxSteps: 1.5 })).path).toBe('options.maxSteps')
    // @ts-expect-error a misspelt option
    expect(thrown(() => generatorFromCounts(MOVES_OF_2000, { steps: 5 })).code).toBe('UNKNOWN_OPTION')
    // @ts-expect-error a caller without types
    expect(thrown(() => generatorFromCounts(null)).path).toBe('counts')
  })
})
