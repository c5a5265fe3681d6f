import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'
import { clouds } from './rows.js'

const { codec } = gaussianMixture
const fitted = gaussianMixture.fit(clouds(), { components: 9, structure: 'VVI', starts: 3, iterations: 5 })
const given = gaussianMixture.fromParams(fitted.params)

describe('a document', () => {
  it('comes back from JSON as it went, with its warnings', () => {
    expect(fitted.fit.source === 'searched' && fitted.fit.warnings.length).toBeGreaterThan(0)
    for (const model of [fitted, given]) {
      const back = reviveWith([codec], JSON.stringify(model))
      expect(back).toEqual(model)
      expect(Object.isFrozen(back.params)).toBe(true)
      expect(gaussianMixture.assign(back, clouds())).toEqual(gaussianMixture.assign(model, clouds()))
    }
  })

  it.each([
    ['OUT_OF_RANGE', 'document.fit.parameters', { parameters: 1 }],
    ['INVALID_DOCUMENT', 'document.fit.sizes', { sizes: [40, 1, 0, 0, 0, 0, 0, 0, 0] }],
    ['LENGTH_MISMATCH', 'document.fit.sizes', { sizes: [40] }],
    ['INVALID_DOCUMENT', 'document.fit.source', { source: 'guessed' }],
    ['INVALID_TYPE', 'document.fit.converged', { converged: 1 }],
    ['OUT_OF_RANGE', 'document.fit.startsAtBest', { startsAtBest: 4 }],
    ['OUT_OF_RANGE', 'document.fit.warnings[0].code', { warnings: [{ code: 'ELSE', message: 'x' }] }],
    ['UNKNOWN_OPTION', 'document.fit.rows', { rows: 1 }],
  ])('refuses with %s at %s', (code, path, change) => {
    const { kind, version, madeBy, params, fit } = fitted
    const error = thrown(() => codec.revive({ kind, version, madeBy, params, fit: { ...fit, ...change } }))
    expect([error.code, error.path]).toEqual([code, path])
  })

  it('refuses junk anywhere by name, or takes what may stand there', () => {
    const plain: unknown = JSON.parse(JSON.stringify(gaussianMixture.fit(clouds(), { components: 2, starts: 1 })))
    for (const path of pathsOf(plain)) {
      for (const junk of JUNK) {
        try {
          reviveWith([codec], replaced(plain, path, junk))
        } catch (error) {
          expect(error).toHaveProperty('name', 'ClienteleError')
        }
      }
    }
  })
})
