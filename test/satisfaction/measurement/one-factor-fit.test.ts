import { describe, expect, it } from 'vitest'
import { fitOneFactor } from '../../../src/satisfaction/measurement/one-factor.js'
import { factorFit } from '../../../src/satisfaction/measurement/one-factor-fit.js'

const ITEMS = ['a', 'b', 'c', 'd']
/** Two pairs that go together within, hardly between. */
const PAIRS = Float64Array.of(1, 0.7, 0.2, 0.2, 0.7, 1, 0.2, 0.2, 0.2, 0.2, 1, 0.6, 0.2, 0.2, 0.6, 1)

describe('factorFit', () => {
  it('doubts one factor of two pairs, by what it leaves of one of them', () => {
    const fit = factorFit(ITEMS, PAIRS, fitOneFactor(PAIRS, 4), 200)
    expect(fit).toMatchObject({ isDoubtful: true, degreesOfFreedom: 2, worst: { first: 'c', second: 'd' } })
    expect(fit.worst.residual).toBeGreaterThan(0.4)
  })

  it('doubts nothing of few sheets, which chance would explain', () => {
    expect(factorFit(ITEMS, PAIRS, fitOneFactor(PAIRS, 4), 12).isDoubtful).toBe(false)
  })

  it('has no test of three items, nor of items that follow from each other', () => {
    const three = Float64Array.of(1, 0.5, 0.4, 0.5, 1, 0.3, 0.4, 0.3, 1)
    const fit = factorFit(['a', 'b', 'c'], three, fitOneFactor(three, 3), 100)
    expect(fit.chiSquare).toBeUndefined()
    expect(fit.residual).toBeLessThan(1e-6)
    const twins = Float64Array.of(1, 1, 0.5, 0.4, 1, 1, 0.5, 0.4, 0.5, 0.5, 1, 0.3, 0.4, 0.4, 0.3, 1)
    expect(factorFit(ITEMS, twins, fitOneFactor(twins, 4), 100).pValue).toBeUndefined()
  })
})
