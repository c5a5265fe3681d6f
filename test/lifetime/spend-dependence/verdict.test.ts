import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/lifetime/spend-dependence/verdict.js'

const ends = { level: 0.95, kind: 'confidence', method: 'fisher' } as const
const found = (correlation: number, standardError: number) => ({
  observations: 100,
  correlation,
  standardError,
  interval: { lower: correlation - 2 * standardError, upper: correlation + 2 * standardError, ...ends },
})
const bias = (share: number, reach: number) => ({
  share,
  interval: { lower: share - reach, upper: share + reach, ...ends },
})

describe('verdictOf', () => {
  it.each([
    [0.3, 0.05, 'DEPENDENT'],
    [-0.3, 0.05, 'DEPENDENT'],
    [0.1, 0.02, 'WEAKLY_DEPENDENT'],
    [0.3, 0.2, 'UNCERTAIN'],
    [0.1, 0.1, 'INDEPENDENT'],
  ])('of a correlation of %d with standard error %d is %s', (correlation, standardError, code) => {
    expect(verdictOf(100, found(correlation, standardError), bias(-0.2, 0.1)).code).toBe(code)
  })

  it('says it in words', () => {
    expect(verdictOf(100, found(0.3, 0.05), bias(-0.2, 0.1)).message).toBe(
      'Clients who order more often spend more per order: correlation 0.30 (0.20 to 0.40); values that assume otherwise ' +
        'are 20 % too low (10 % to 30 %). Fit groups of like frequency apart',
    )
    expect(verdictOf(100, found(-0.1, 0.02), bias(0.02, 0.1)).message).toBe(
      'Clients who order more often spend a little less per order: correlation -0.10 (-0.14 to -0.06); values that assume ' +
        'otherwise are 2 % too high (not certainly other than 0)',
    )
  })

  it('needs clients and variation', () => {
    expect(verdictOf(29, found(0.9, 0.01), undefined).code).toBe('TOO_FEW_CLIENTS')
    expect(verdictOf(30, found(0.9, 0.01), undefined).code).toBe('DEPENDENT')
    expect(verdictOf(30, undefined, undefined).code).toBe('NO_VARIATION')
  })
})
