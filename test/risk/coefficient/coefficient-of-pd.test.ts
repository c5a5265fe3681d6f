import { describe, expect, it } from 'vitest'
import { bordersOf, coefficientAt } from '../../../src/risk/coefficient/coefficient-of-pd.js'
import { coefficientOfPd, masterScale, pdOfCoefficient } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const scale = masterScale.fromParams({
  grades: [
    { name: 'A', upTo: 0.01, probabilityOfDefault: 0.005 },
    { name: 'B', upTo: 0.04, probabilityOfDefault: 0.02 },
    { name: 'C', upTo: 1, probabilityOfDefault: 0.1 },
  ],
})

describe('coefficientOfPd', () => {
  it('takes equal steps from border to border', () => {
    expect([...coefficientOfPd(scale, [0, 0.01, 0.04, 1])]).toEqual([0, 1 / 3, 2 / 3, 1])
  })

  it('is proportional within the first band and logarithmic within the others', () => {
    expect(coefficientOfPd(scale, 0.0025)).toBeCloseTo(1 / 12, 15)
    expect(coefficientOfPd(scale, 0.02)).toBeCloseTo(0.5, 15)
    expect(coefficientOfPd(scale, 0.2)).toBeCloseTo(5 / 6, 15)
  })

  it('is the probability itself on a scale of one grade', () => {
    const one = masterScale.fromParams({ grades: [{ name: 'all', upTo: 1, probabilityOfDefault: 0.02 }] })
    expect(coefficientOfPd(one, 0.37)).toBe(0.37)
  })

  it('reads a scale that comes from JSON, and refuses another document', () => {
    expect(coefficientOfPd(JSON.parse(JSON.stringify(scale)), 0.02)).toBeCloseTo(0.5, 15)
    const other = { ...scale, kind: 'scorecard' } as const
    // @ts-expect-error no master scale
    expect(thrown(() => coefficientOfPd(other, 0.02)).code).toBe('INVALID_DOCUMENT')
  })

  it('refuses what is no probability', () => {
    expect(thrown(() => coefficientOfPd(scale, 2)).message).toBe(
      'pd: expected a number from 0 to 1, received 2. Write 2 % as 0.02 [OUT_OF_RANGE]',
    )
    expect(thrown(() => coefficientOfPd(scale, [0.1, -0.1])).path).toBe('pd[1]')
    expect(thrown(() => coefficientOfPd(scale, Number.NaN)).path).toBe('pd')
  })
})

describe('pdOfCoefficient', () => {
  it('is the way back', () => {
    for (const pd of [0, 1e-9, 0.004, 0.01, 0.03, 0.04, 0.7, 1]) {
      expect(pdOfCoefficient(scale, coefficientOfPd(scale, pd))).toBeCloseRelative(pd, 1e-12)
    }
    expect(thrown(() => pdOfCoefficient(scale, 1.1)).path).toBe('coefficient')
  })
})

it('coefficientAt stays within the band at its borders', () => {
  const borders = bordersOf(scale)
  expect([...borders]).toEqual([0.01, 0.04, 1])
  expect(coefficientAt(borders, 0.01 - 1e-17)).toBeLessThanOrEqual(1 / 3)
  expect(coefficientAt(borders, 0.04 + 1e-16)).toBeGreaterThanOrEqual(2 / 3)
})
