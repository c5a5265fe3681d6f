import { describe, expect, it } from 'vitest'
import { estimatePaths } from '../../../src/satisfaction/path-model/estimate.js'
import type { PathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { warningsOf } from '../../../src/satisfaction/path-model/warnings.js'
import { changed, planOf, STRUCTURE, sample } from './sample.js'

const answers = sample(120)
const codes = ({ fit }: PathModel): readonly string[] => fit.warnings.map(({ code }) => code)

describe('warnings', () => {
  it('are none of a sound model', () => {
    expect(codes(pathModel.fit(answers, STRUCTURE))).toEqual([])
  })

  it('are of few rows', () => {
    const few = Object.fromEntries(Object.entries(answers).map(([name, column]) => [name, column.slice(0, 15)]))
    const { fit } = pathModel.fit(few, STRUCTURE)
    expect(fit.warnings.map(({ message }) => message)).toEqual(['15 rows for regressions on up to 2; have at least 20'])
    const modeB = changed({ Image: { kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'B' } })
    expect(pathModel.fit(few, modeB).fit.warnings[0]!.message).toContain('have at least 30')
  })

  it('are of factors that overlap so much that a corrected correlation is beyond 1', () => {
    const twin = {
      ...answers,
      quality3: answers['image1']!,
      quality1: answers['image2']!,
      quality2: answers['image3']!,
    }
    const noisy = Object.fromEntries(
      Object.entries(twin).map(([name, column]) => [
        name,
        column.map((answer, row) => answer + (name.startsWith('q') ? ((row * 7) % 5) / 10 : 0)),
      ]),
    )
    const factors = changed({
      Image: { kind: 'factor', items: ['image1', 'image2', 'image3'] },
      Quality: { kind: 'factor', items: ['quality1', 'quality2', 'quality3'] },
    })
    const { fit, params } = pathModel.fit(noisy, factors)
    expect(params.constructCorrelations[0]![1]).toBeGreaterThan(1)
    expect(params.scoreCorrelations[0]![1]).toBeLessThan(1)
    const [warning] = fit.warnings.filter(({ code }) => code === 'INADMISSIBLE')
    expect(warning).toMatchObject({ construct: 'Quality' })
    expect(warning!.message).toContain('with Image')
  })

  it('are of reliabilities that are not positive', () => {
    const { final, settings } = planOf({
      constructs: { A: { kind: 'factor', items: ['a1', 'a2'] }, B: { kind: 'composite', items: ['b'] } },
      paths: [{ from: 'A', to: 'B' }],
    })
    const plan = { items: ['a1', 'a2', 'b'], products: [], final, settings }
    const moments = {
      means: new Float64Array(3),
      covariance: Float64Array.of(1, -0.2, 0.5, -0.2, 1, 0.4, 0.5, 0.4, 1),
      meanOfCovariance: 1,
      centres: new Float64Array(3),
      spreads: new Float64Array(3).fill(1),
    }
    const estimate = estimatePaths(moments, plan)
    if ('failure' in estimate) throw new Error(estimate.failure)
    const [warning] = warningsOf(plan, estimate, 100)
    expect(warning).toMatchObject({ code: 'INADMISSIBLE', construct: 'A' })
    expect(warning!.message).toContain('by which nothing is corrected')
  })

  it('are of constructs that have nothing in common with their neighbours', () => {
    const even = { a: [1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 3, 3], b: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2] }
    const structure = {
      constructs: { A: { kind: 'composite' as const, items: ['a'] }, B: { kind: 'composite' as const, items: ['b'] } },
      paths: [{ from: 'A', to: 'B' }],
    }
    const { fit, params } = pathModel.fit(even, structure)
    expect(fit.warnings.map(({ code, construct }) => `${code} ${construct}`)).toEqual([
      'UNRELATED_CONSTRUCT A',
      'UNRELATED_CONSTRUCT B',
    ])
    expect(params.paths[0]!.coefficient).toBe(0)
  })

  it('are of rows of which few carry nearly all the weight', () => {
    const weights = answers['image1']!.map((_, row) => (row < 5 ? 1e6 : 1))
    const { fit } = pathModel.fit(answers, STRUCTURE, { weights })
    expect(fit.effectiveObservations).toBeLessThan(5.1)
    expect(fit.warnings.map(({ message }) => message)).toContain(
      'rows that count like 5 for regressions on up to 2; have at least 20',
    )
    const alike = answers['image1']!.map(() => 0.1)
    expect(codes(pathModel.fit(answers, STRUCTURE, { weights: alike }))).toEqual([])
  })
})
