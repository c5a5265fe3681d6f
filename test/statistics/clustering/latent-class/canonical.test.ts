import { describe, expect, it } from 'vitest'
import { inCanonicalOrder } from '../../../../src/statistics/clustering/latent-class/canonical.js'

const STARTS = Int32Array.of(0, 2, 5)
const NAMES = ['a', 'b']
const A = [0.1, 0.9, 0.2, 0.3, 0.5]
const B = [0.6, 0.4, 0.7, 0.2, 0.1]

const ordered = (
  shares: readonly number[],
  probabilities: readonly number[],
  order: Parameters<typeof inCanonicalOrder>[3] = 'size',
) =>
  inCanonicalOrder(
    { classes: 2, shares: Float64Array.from(shares), probabilities: Float64Array.from(probabilities) },
    STARTS,
    NAMES,
    order,
  )

describe('classes', () => {
  it('stand largest first, wherever a search left them', () => {
    for (const found of [ordered([0.3, 0.7], [...A, ...B]), ordered([0.7, 0.3], [...B, ...A])]) {
      expect(Array.from(found.shares)).toEqual([0.7, 0.3])
      expect(Array.from(found.probabilities)).toEqual([...B, ...A])
    }
  })

  it('of equal shares stand by their answers, also where a search leaves shares equal but for its last digits', () => {
    const [one, other] = [0.5 + 1e-9, 0.5 - 1e-9]
    for (const found of [ordered([one, other], [...A, ...B]), ordered([one, other], [...B, ...A])]) {
      expect(Array.from(found.probabilities)).toEqual([...B, ...A])
    }
  })

  it('stand by the mean place of the answers to a question where asked', () => {
    // Mean places of b: A 1.3, B 0.4.
    const up = ordered([0.3, 0.7], [...A, ...B], { by: 'b', direction: 'ascending' })
    const down = ordered([0.3, 0.7], [...A, ...B], { by: 'b', direction: 'descending' })
    expect([up.shares[0], down.shares[0]]).toEqual([0.7, 0.3])
  })
})
