import { describe, expect, it } from 'vitest'
import { CAPITAL_CLASSES, expectCapitalClass, isWholesale } from '../../../src/risk/capital/asset-classes.js'
import { thrown } from '../../errors/thrown.js'

describe('classes of exposures', () => {
  it('are eight, five of them wholesale', () => {
    expect(CAPITAL_CLASSES).toHaveLength(8)
    expect(CAPITAL_CLASSES.filter(isWholesale)).toEqual([
      'corporate',
      'specialised-lending',
      'high-volatility-real-estate',
      'bank',
      'sovereign',
    ])
  })

  it('are told from other words', () => {
    expect(expectCapitalClass('bank', 'x')).toBe('bank')
    expect(thrown(() => expectCapitalClass('equity', 'exposure.assetClass')).path).toBe('exposure.assetClass')
  })
})
