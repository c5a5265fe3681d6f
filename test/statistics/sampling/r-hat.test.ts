import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rHat } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { drawsOf, nameOf, rows } from './chains.js'

describe('R-hat', () => {
  it.each(rows.filter(row => row.rHat !== undefined).map(row => [nameOf(row), row] as const))(
    'of %s is what ArviZ says',
    (_, row) => {
      expect(rHat(drawsOf(row), row.chains)).toBeCloseRelative(row.rHat!, 1e-10)
    },
  )

  it('of one chain compares its halves', () => {
    const still = [1, 3, 2, 4, 1.5, 3.5, 2.5, 4.5]
    expect(rHat(still, 1)).toBeLessThan(rHat([...still].sort(), 1))
  })

  it('is the same in another unit', () => {
    const whole = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(whole, draws => {
        const inHalves = draws.map(draw => draw / 2 + 3)
        expect(rHat(inHalves, 2)).toBe(rHat(draws, 2))
      }),
    )
  })

  it('is infinite where no chain ever moved', () => {
    expect(rHat([1, 1, 1, 1, 2, 2, 2, 2], 2)).toBe(Number.POSITIVE_INFINITY)
  })

  it.each([
    [[], 1, 'draws: expected at least one number'],
    [[1, 2, 3], 1, 'draws: expected equally many draws of 1 chains, at least 4 of each, received 3 [LENGTH_MISMATCH]'],
    [[1, 2, 3, 4, 5], 2, 'draws: expected equally many draws of 2 chains'],
    [[1, 2, 3, Number.NaN], 1, 'draws[3]: expected a finite number, received NaN'],
    [[2, 2, 2, 2], 1, 'draws: expected draws that are not all the same, received 2 [NO_VARIATION]'],
    [[1, 2, 3, 4], 0, 'chains: expected a whole number >= 1'],
  ])('refuses %j of %d chains', (draws, chains, message) => {
    expect(thrown(() => rHat(draws, chains)).message).toContain(message)
  })
})
