import { describe, expect, it } from 'vitest'
import { missingInformation } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { drawsOf, nameOf, rows } from './chains.js'

describe('the fraction of missing information', () => {
  it.each(rows.map(row => [nameOf(row), row] as const))('of %s is what ArviZ says', (_, row) => {
    const fractions = missingInformation(drawsOf(row), row.chains)
    expect(fractions).toHaveLength(row.chains)
    fractions.forEach((fraction, c) => {
      expect(fraction).toBeCloseRelative(row.bfmi[c]!, 1e-10)
    })
  })

  it('is infinite for a chain that never moved beside one that did', () => {
    const [still, moving] = missingInformation([1, 1, 1, 1, 1, 2, 3, 5], 2)
    expect(still).toBe(Number.POSITIVE_INFINITY)
    expect(moving).toBeCloseRelative((1 + 1 + 4) / 3 / (8.75 / 3), 1e-12)
  })

  it('refuses energies that are all the same', () => {
    expect(thrown(() => missingInformation([1, 1, 1, 1], 1)).message).toContain('[NO_VARIATION]')
  })
})
