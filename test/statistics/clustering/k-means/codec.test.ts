import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'

const model = kMeans.fit(
  { years: [1, 2, 3, 20, 22, 9], loans: [1, 1, 2, 9, 8, 1] },
  { clusters: 3, iterations: 1, starts: 2 },
)
const given = kMeans.fromParams(model.params)

describe('a document', () => {
  it('comes back from JSON as it was', () => {
    for (const one of [model, given]) {
      const again = reviveWith([kMeans.codec], JSON.stringify(one))
      expect(again).toEqual(one)
      expect(JSON.stringify(again)).toBe(JSON.stringify(one))
    }
  })

  it('is refused, by an error of this package, with anything else in any place, or is still a model', () => {
    const document: unknown = JSON.parse(JSON.stringify(model))
    for (const path of pathsOf(document)) {
      for (const junk of JUNK) {
        try {
          const revived = reviveWith([kMeans.codec], replaced(document, path, junk))
          expect(revived.kind).toBe('k-means')
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  })

  it('names the field at fault', () => {
    const revive = (change: object) =>
      thrown(() => reviveWith([kMeans.codec], { ...JSON.parse(JSON.stringify(model)), ...change }))
    expect(revive({ version: 2 }).code).toBe('UNSUPPORTED_VERSION')
    expect(revive({ fit: { source: 'guessed' } }).path).toBe('document.fit.source')
    expect(revive({ fit: { ...model.fit, sizes: [1] } }).path).toBe('document.fit.sizes')
    expect(revive({ fit: { ...model.fit, converged: 1 } }).path).toBe('document.fit.converged')
    expect(revive({ fit: { ...model.fit, warnings: [{ code: 'X', message: '' }] } }).path).toBe(
      'document.fit.warnings[0].code',
    )
    expect(revive({ rows: [] }).code).toBe('UNKNOWN_OPTION')
  })
})
