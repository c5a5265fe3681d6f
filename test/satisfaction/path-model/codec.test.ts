import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import type { PathStructure } from '../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
import { everything } from './everything.js'
import { STRUCTURE, sample } from './sample.js'

const answers = sample(60)
const plain = pathModel.fit(answers, STRUCTURE)
const rich = pathModel.fit(answers, everything(), { weights: answers['image1']!, scheme: 'factorial' })
const residuals: PathStructure = everything('orthogonal')

describe('a document', () => {
  it('comes back from JSON as it was, of every kind', () => {
    for (const model of [plain, rich, pathModel.fit(answers, residuals, { missing: 'mean', standardise: false })]) {
      const again = reviveWith([pathModel.codec], JSON.stringify(model))
      expect(again).toEqual(model)
      expect(JSON.stringify(again)).toBe(JSON.stringify(model))
      expect(pathModel.scores(again, answers)).toEqual(pathModel.scores(model, answers))
    }
  })

  it('is frozen to its last field and holds no rows', () => {
    expect(Object.isFrozen(plain.params.constructs[0]!.weights)).toBe(true)
    const small = pathModel.fit(sample(20), STRUCTURE)
    const digits = (text: string): string => text.replaceAll(/-?\d+(\.\d+)?(e-?\d+)?/g, '0')
    expect(digits(JSON.stringify({ ...small, fit: 0 }))).toBe(digits(JSON.stringify({ ...plain, fit: 0 })))
  })

  it('is refused, by an error of this package, with anything else in any place, or is still a model', () => {
    const document: unknown = JSON.parse(JSON.stringify(rich))
    // Entries of lists are alike, and so are stages: the first entry and the last stage stand for all.
    const isOther = (path: readonly string[]): boolean =>
      path.some(key => Number(key) > 0) || (path.includes('firstStage') && path.length > 3)
    const places = pathsOf(document).filter(path => !isOther(path) && !path.includes('mainEffects'))
    expect(places.length).toBeGreaterThan(100)
    for (const path of places) {
      for (const junk of JUNK) {
        try {
          expect(reviveWith([pathModel.codec], replaced(document, path, junk)).kind).toBe('path-model')
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  })

  it('names the field at fault', () => {
    const fault = (path: string, by: unknown) => {
      const document: unknown = JSON.parse(JSON.stringify(plain))
      return thrown(() => reviveWith([pathModel.codec], replaced(document, path.split('.'), by)))
    }
    expect(fault('version', 2).code).toBe('UNSUPPORTED_VERSION')
    expect(fault('fit.source', 'given').path).toBe('document.fit.source')
    expect(fault('fit.converged', 1).path).toBe('document.fit.converged')
    expect(fault('fit.missingAnswers.image1', -1).path).toBe('document.fit.missingAnswers.image1')
    expect(fault('fit.warnings', [{ code: 'X', message: '' }]).path).toBe('document.fit.warnings[0].code')
    expect(thrown(() => reviveWith([pathModel.codec], { ...JSON.parse(JSON.stringify(plain)), rows: [] })).path).toBe(
      'document.rows',
    )
  })
})
