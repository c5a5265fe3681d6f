import { describe, expect, it } from 'vitest'
import { reviveDropped, reviveWarnings } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

describe('reviveWarnings', () => {
  it('gives back what was written, with and without a path', () => {
    const warnings = [
      { code: 'FLAT_RIDGE', message: 'flat' },
      { code: 'AT_BOUNDARY', message: 'far', path: 'params.alpha' },
    ]
    expect(reviveWarnings(warnings, 'fit.warnings')).toEqual(warnings)
    expect(reviveWarnings([], 'fit.warnings')).toEqual([])
  })

  it.each([
    [{}, 'w: expected an array, received an object with keys (none) [INVALID_TYPE]'],
    [[{ code: 'NEW', message: '' }], 'w[0].code: expected a known warning code, received "NEW" [INVALID_DOCUMENT]'],
    [[{ code: 'FLAT_RIDGE' }], 'w[0].message: expected text, received undefined [INVALID_TYPE]'],
  ])('refuses %o', (value, text) => {
    expect(thrown(() => reviveWarnings(value, 'w')).message).toBe(text)
  })
})

describe('reviveDropped', () => {
  it('gives back what was written', () => {
    expect(reviveDropped([{ reason: 'refund', count: 2 }], 'd')).toEqual([{ reason: 'refund', count: 2 }])
  })

  it.each([
    [[{ reason: 'lost', count: 1 }], 'd[0].reason: expected a known reason, received "lost" [INVALID_DOCUMENT]'],
    [[{ reason: 'refund', count: 0.5 }], 'd[0].count: expected a whole number >= 0, received 0.5 [OUT_OF_RANGE]'],
  ])('refuses %o', (value, text) => {
    expect(thrown(() => reviveDropped(value, 'd')).message).toBe(text)
  })
})
