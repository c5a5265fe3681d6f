import { describe, expect, it } from 'vitest'
import { loyaltyMatrix, loyaltyMovement } from '../../../src/loyalty/loyalty-matrix/index.js'
import { thrown } from '../../errors/thrown.js'

const cutOffs = { behaviour: 0, attitude: 0 }

function matrixOf(rows: readonly (readonly [number, number | null])[], error: number) {
  const errors = rows.map(() => error)
  return loyaltyMatrix(
    {
      behaviour: rows.map(([often]) => often),
      attitude: rows.map(([, fond]) => fond),
      behaviourErrors: errors,
      attitudeErrors: errors,
    },
    { cutOffs },
  )
}

describe('movement between cells', () => {
  const before = {
    clients: [1, 2, 3, 4],
    matrix: matrixOf(
      [
        [1, 1],
        [1, -1],
        [-1, 1],
        [1, null],
      ],
      0,
    ),
  }
  const after = {
    clients: [4, 3, 1, 9],
    matrix: matrixOf(
      [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, 1],
      ],
      0,
    ),
  }

  it('finds clients by their ids and leaves out those without attitude', () => {
    const { counts, entered, left, compared, moved, moves, expectedMoved } = loyaltyMovement(before, after)
    expect([entered, left, compared]).toEqual([1, 1, 2])
    expect(counts[0]![3]).toBe(1)
    expect(counts[1]![1]).toBe(1)
    expect(counts[4]![0]).toBe(1)
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(3)
    expect([moved, expectedMoved]).toEqual([0.5, 0.5])
    expect(moves).toEqual([{ client: 1, from: 'loyal', to: 'none', probability: 1 }])
  })

  it('says how many would seem to move by error alone', () => {
    const one = { clients: [1], matrix: matrixOf([[0.5, 0.5]], 1) }
    // Φ(0.5) = 0.69146246: each cell twice, by hand.
    const high = 0.6914624612740131
    const same = (high ** 2) ** 2 + 2 * (high * (1 - high)) ** 2 + ((1 - high) ** 2) ** 2
    expect(loyaltyMovement(one, one)).toMatchObject({ moved: 0, moves: [] })
    expect(loyaltyMovement(one, one).expectedMoved).toBeCloseTo(1 - same, 12)
  })

  it('has no figures where nobody can be compared', () => {
    const nobody = { clients: [7], matrix: matrixOf([[1, null]], 0) }
    const movement = loyaltyMovement(nobody, nobody)
    expect(movement.compared).toBe(0)
    expect(movement).not.toHaveProperty('moved')
  })

  it('refuses ids that do not fit, and what is no matrix', () => {
    const faultOf = (of: typeof before): unknown => thrown(() => loyaltyMovement(before, of))
    expect(faultOf({ ...after, clients: [1, 2] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'after.clients' })
    expect(faultOf({ ...after, clients: [1, 1, 2, 3] })).toMatchObject({
      code: 'DUPLICATE_CLIENT',
      path: 'after.clients[1]',
    })
    expect(faultOf(JSON.parse('{ "clients": [], "matrix": {} }'))).toMatchObject({ path: 'after.matrix.kind' })
    expect(faultOf(JSON.parse('null'))).toMatchObject({ path: 'after' })
  })
})
