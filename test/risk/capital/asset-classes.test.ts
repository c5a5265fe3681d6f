import { describe, expect, it } from 'vitest'
import { CAPITAL_CLASSES, isWholesale } from '../../../src/risk/capital/asset-classes.js'

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
})
