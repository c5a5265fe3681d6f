import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { valueTiers } from '../../../../src/segmentation/index.js'

describe('tiers in a REPL', () => {
  it('are a table', () => {
    const model = valueTiers.fit([7, 7, 7, 1], { by: 'quantiles', upTo: [0.25, 0.5], currency: 'EUR' })
    const text = inspect(model)
    for (const words of [
      '4 clients',
      'by shares of the clients',
      'value from, EUR',
      'nobody',
      'all others',
      '! EMPTY_TIER',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('say so where they are given', () => {
    const text = inspect(valueTiers.fromParams({ cutPoints: [5] }))
    expect(text).toContain('value-tiers as given')
    expect(text).not.toContain('clients')
  })
})
