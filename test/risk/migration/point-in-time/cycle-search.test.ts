import { describe, expect, it } from 'vitest'
import { conditionalMatrix } from '../../../../src/risk/index.js'
import { bestCycle, informativeRows } from '../../../../src/risk/migration/point-in-time/cycle-search.js'
import { CREDIT_METRICS, STUCK } from '../matrices.js'

const shared = (correlation: number) => CREDIT_METRICS.states.map(() => correlation)
const countsAt = (creditCycle: number, assetCorrelation: number, clients = 1000) =>
  conditionalMatrix(CREDIT_METRICS, { creditCycle, assetCorrelation }).rows.map(row => row.map(p => clients * p))

describe.each(['maximum-likelihood', 'least-squares'] as const)('%s', method => {
  it.each([
    [-3, 0.02],
    [-0.5, 0.1],
    [0, 0.3],
    [2.5, 0.6],
    [0.3, 1e-4],
  ])('finds the cycle %d that moves with correlation %d came from', (z, rho) => {
    const found = bestCycle(informativeRows(countsAt(z, rho), CREDIT_METRICS.rows, shared(rho)), method)
    expect(Math.abs(found.creditCycle - z)).toBeLessThan(1e-7)
    expect(found.atBoundary).toBe(false)
  })

  it('says where the fit is better the further out', () => {
    const [, ...rows] = CREDIT_METRICS.rows.map(row => row.map(() => 0))
    const all = [[0, 0, 0, 0, 0, 0, 0, 100], ...rows]
    const found = bestCycle(informativeRows(all, CREDIT_METRICS.rows, shared(0.2)), method)
    expect(found.creditCycle).toBeLessThan(-8)
    expect(found.atBoundary).toBe(true)
  })
})

it('knows how exactly more clients tell it', () => {
  const errors = [100, 10_000].map(clients => {
    const rows = informativeRows(countsAt(-1, 0.1, clients), CREDIT_METRICS.rows, shared(0.1))
    return bestCycle(rows, 'maximum-likelihood').standardError!
  })
  expect(errors[0]! / errors[1]!).toBeCloseRelative(10, 1e-6)
})

it('leaves out rows that cannot tell', () => {
  const counts = [
    [0, 0, 0, 0],
    [1, 1, 0, 0],
    [0, 0, 9, 0],
    [0, 0, 0, 9],
  ]
  expect(informativeRows(counts, STUCK.rows, [0.1, 0.1, 0.1, 0.1]).map(({ clients }) => clients)).toEqual([2])
  expect(informativeRows(counts, STUCK.rows, [0, 0, 0, 0])).toEqual([])
})
