import { describe, expect, it } from 'vitest'
import { clusteredErrors } from '../../../src/satisfaction/service/robust-errors.js'
import { linearRegression } from '../../../src/statistics/index.js'

const days = Float64Array.of(3, 8, 2, 15, 7, 9, 30, 4, 5, 11, 1, 6)
const complaints = Float64Array.of(0, 1, 0, 0, 0, 1, 2, 0, 1, 0, 0, 0)
const outcomes = Float64Array.of(9, 6, 8, 5, 7, 4, 1, 9, 8, 6, 10, 8)
const cluster = Int32Array.of(0, 0, 1, 2, 2, 2, 3, 3, 4, 5, 5, 4)

/** The jackknife over again: the line fitted anew without each cluster. */
function byLeavingOut(unit: number): readonly number[] {
  const slopesOf = (rows: readonly number[]) =>
    Object.values(
      linearRegression(
        { days: rows.map(row => unit * days[row]!), complaints: rows.map(row => complaints[row]!) },
        rows.map(row => outcomes[row]!),
      ).coefficients,
    )
  const all = Array.from(days.keys())
  const whole = slopesOf(all)
  const groups = [...new Set(cluster)]
  const others = groups.map(group => slopesOf(all.filter(row => cluster[row] !== group)))
  const factor = (groups.length - 1) / groups.length
  return whole.map((slope, j) => Math.sqrt(factor * others.reduce((sum, other) => sum + (other[j]! - slope) ** 2, 0)))
}

describe('clusteredErrors', () => {
  it.each([1, 1e-9, 1e9])('is how far the line moves without each cluster, days in units of %d', unit => {
    const columns = [days.map(day => unit * day), complaints]
    const line = linearRegression({ days: columns[0]!, complaints }, outcomes)
    const errors = clusteredErrors(line, { columns, outcomes, cluster }) ?? []
    const known = byLeavingOut(unit)
    expect(errors[0]! / known[0]!).toBeCloseTo(1, 8)
    expect(errors[1]! / known[1]!).toBeCloseTo(1, 8)
  })

  it('is none where one cluster alone tells the line', () => {
    const column = Float64Array.of(1, 1, 1, 5)
    const rows = { columns: [column], outcomes: Float64Array.of(1, 2, 3, 4), cluster: Int32Array.of(0, 1, 2, 3) }
    expect(clusteredErrors(linearRegression({ column }, rows.outcomes), rows)).toBeUndefined()
    const one = { ...rows, columns: [Float64Array.of(1, 2, 3, 5)], cluster: Int32Array.of(7, 7, 7, 7) }
    expect(clusteredErrors(linearRegression({ column: one.columns[0]! }, rows.outcomes), one)).toBeUndefined()
  })
})
