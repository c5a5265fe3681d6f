import { describe, expect, it } from 'vitest'
import type { Construct, InnerScheme, PathModel, PathStructure } from '../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { byRows } from './by-rows.js'
import { everything } from './everything.js'
import { changed, STRUCTURE, sample } from './sample.js'

const answers = sample(120)
const close = { tolerance: 1e-12, mostIterations: 1000 }

/** The same model row by row. */
function rowsOf(structure: PathStructure, scheme: InnerScheme, standardise: boolean) {
  const names = Object.keys(structure.constructs)
  const blocks = Object.entries(structure.constructs).map(([name, construct]) => {
    if (!('items' in construct)) throw new Error('only constructs of items')
    const mode: 'A' | 'B' = construct.kind === 'composite' && construct.mode === 'B' ? 'B' : 'A'
    return { name, mode, columns: construct.items.map(item => answers[item]!) }
  })
  const arrows = structure.paths.map(({ from, to }) => [names.indexOf(from), names.indexOf(to)] as const)
  return byRows(blocks, arrows, scheme, standardise)
}

function coefficient({ params }: PathModel, from: string, to: string): number {
  return params.paths.find(path => path.from === from && path.to === to)!.coefficient
}

describe('a path model', () => {
  const structures: Readonly<Record<string, PathStructure>> = {
    'mode A': STRUCTURE,
    'mode B': changed({
      Image: { kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'B' },
      Loyalty: { kind: 'composite', items: ['loyalty1', 'loyalty2'], mode: 'B' },
    }),
    'single items': changed({ Loyalty: { kind: 'composite', items: ['loyalty2'] } }),
  }
  for (const [name, structure] of Object.entries(structures)) {
    for (const scheme of ['path', 'factorial', 'centroid'] as const) {
      for (const standardise of [true, false]) {
        it(`is that of the rows: ${name}, ${scheme}, ${standardise ? 'one spread' : 'own spreads'}`, () => {
          const model = pathModel.fit(answers, structure, { ...close, scheme, standardise })
          const rows = rowsOf(structure, scheme, standardise)
          expect(model.fit.converged).toBe(true)
          for (const [j, { name: construct, weights }] of model.params.constructs.entries()) {
            for (const [h, weight] of weights.entries()) expect(weight).toBeCloseTo(rows.weights[j]![h]!, 9)
            for (const [i, { name: other }] of model.params.constructs.entries()) {
              const path = rows.paths[i]![j]!
              if (path !== 0) expect(coefficient(model, other, construct)).toBeCloseTo(path, 9)
            }
          }
        })
      }
    }
  }

  it('explains the square of a single path, adjusted for the rows that it took', () => {
    const { explained, paths } = pathModel.fit(answers, STRUCTURE).params
    expect(explained.map(({ name }) => name)).toEqual(['Quality', 'Satisfaction', 'Loyalty'])
    const [quality] = explained
    expect(quality!.rSquared).toBeCloseTo(paths[0]!.coefficient ** 2, 12)
    expect(quality!.adjustedRSquared).toBeCloseTo(1 - ((1 - quality!.rSquared) * 119) / 118, 12)
  })

  it('is the same when it is fitted again, and whatever the order in which paths are listed', () => {
    const frozen = Object.freeze({ ...STRUCTURE, paths: Object.freeze([...STRUCTURE.paths]) })
    const [one, again] = [pathModel.fit(answers, frozen), pathModel.fit(answers, frozen)]
    expect(again).toEqual(one)
    const turned = pathModel.fit(answers, { ...STRUCTURE, paths: [...STRUCTURE.paths].reverse() })
    for (const { from, to, coefficient: expected } of one.params.paths) {
      expect(coefficient(turned, from, to)).toBeCloseTo(expected, 12)
    }
  })

  it('points every construct the way of its dominant item, or of the one that is named', () => {
    const upsideDown = { ...answers, image1: answers['image1']!.map(answer => 11 - answer) }
    const image = (positive?: string): Construct => ({
      kind: 'composite',
      items: ['image1', 'image2', 'image3'],
      ...(positive === undefined ? {} : { positive }),
    })
    const byDominant = pathModel.fit(upsideDown, STRUCTURE).params.constructs[0]!
    const strongest = byDominant.loadings.reduce((most, loading) =>
      Math.abs(loading) > Math.abs(most) ? loading : most,
    )
    expect(strongest).toBeGreaterThan(0)
    const named = pathModel.fit(upsideDown, changed({ Image: image('image1') }))
    expect(named.params.constructs[0]!.loadings[0]).toBeGreaterThan(0)
    expect(named.params.constructs[0]!.loadings[1]).toBeLessThan(0)
    const other = pathModel.fit(upsideDown, changed({ Image: image('image2') }))
    expect(other.params.constructs[0]!.loadings[1]).toBeGreaterThan(0)
    expect(coefficient(other, 'Image', 'Quality')).toBeCloseTo(-coefficient(named, 'Image', 'Quality'), 12)
    expect(other.params.scoreCorrelations[0]![1]).toBeCloseTo(-named.params.scoreCorrelations[0]![1]!, 12)
  })

  it('takes a row of weight 2 for two rows', () => {
    const rows = answers['image1']!.length
    const weights = Array.from({ length: rows }, (_, row) => row % 3)
    const repeated = Object.fromEntries(
      Object.entries(answers).map(([name, column]) => [
        name,
        column.flatMap((answer, row) => Array.from({ length: row % 3 }, () => answer)),
      ]),
    )
    const weighted = pathModel.fit(answers, STRUCTURE, { weights, ...close })
    const doubled = pathModel.fit(repeated, STRUCTURE, close)
    for (const [j, { weights: expected }] of doubled.params.constructs.entries()) {
      for (const [h, weight] of expected.entries())
        expect(weighted.params.constructs[j]!.weights[h]).toBeCloseTo(weight, 10)
    }
    expect(weighted.fit.observations).toBe(80)
    expect(weighted.fit.leftOut).toBe(40)
    // Forty rows of 1 and forty of 2: (40 + 80)² / (40 + 160) = 72.
    expect(weighted.fit.effectiveObservations).toBeCloseTo(72, 9)
    const tiny = pathModel.fit(answers, STRUCTURE, { weights: weights.map(weight => weight * 1e-180), ...close })
    expect(tiny.params.paths).toEqual(weighted.params.paths)
  })

  it('says when it has not converged', () => {
    const { fit } = pathModel.fit(answers, STRUCTURE, { mostIterations: 1 })
    expect(fit.converged).toBe(false)
    expect(fit.warnings[0]!.code).toBe('NOT_CONVERGED')
  })

  it('does not hang on the units of answers', () => {
    const model = pathModel.fit(answers, STRUCTURE, close)
    const sizes = [1e-12, 1e12, 1, 1e6]
    const scaled = Object.fromEntries(
      Object.entries(answers).map(([name, column], i) => [
        name,
        column.map(answer => answer * sizes[i % 4]! - 3 * sizes[i % 4]!),
      ]),
    )
    const other = pathModel.fit(scaled, STRUCTURE, close)
    for (const [i, { coefficient: expected }] of model.params.paths.entries()) {
      expect(other.params.paths[i]!.coefficient).toBeCloseTo(expected, 9)
    }
  })
})

describe('answers of any size', () => {
  it('give numbers, by every kind of construct', () => {
    for (const size of [1e-12, 1e-55, 1e58]) {
      const scaled = Object.fromEntries(
        Object.entries(answers).map(([name, column], i) => [
          name,
          column.map(answer => (i % 2 === 0 ? answer * size : answer)),
        ]),
      )
      for (const standardise of [true, false]) {
        for (const method of ['two-stage', 'product-indicator', 'orthogonal'] as const) {
          const model = pathModel.fit(scaled, everything(method), { standardise })
          expect(JSON.stringify(model)).not.toContain('null')
          for (const { rSquared } of model.params.explained) expect(rSquared).toBeGreaterThan(0)
          const { values } = pathModel.scores(model, scaled)
          for (const column of Object.values(values)) expect(column.every(Number.isFinite)).toBe(true)
        }
      }
    }
  })
})

describe('answers that cannot be used', () => {
  const gone = (change: object, structure: PathStructure = STRUCTURE, options = {}) =>
    thrown(() => pathModel.fit({ ...answers, ...change }, structure, options))

  it('are named', () => {
    expect(gone({ image2: answers['image2']!.map(() => 5) })).toMatchObject({
      code: 'NO_VARIATION',
      path: 'answers.image2',
    })
    expect(gone({ image2: undefined })).toMatchObject({ path: 'answers.image2' })
    const { image3: _, ...without } = answers
    expect(thrown(() => pathModel.fit(without, STRUCTURE))).toMatchObject({
      code: 'COLUMN_NOT_FOUND',
      path: 'answers.image3',
    })
    expect(gone({ image1: [1, 2] })).toMatchObject({ code: 'LENGTH_MISMATCH' })
    const modeB = changed({ Image: { kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'B' } })
    const double = answers['image1']!.map((answer, row) => 2 * answer + answers['image2']![row]!)
    expect(gone({ image3: double }, modeB)).toMatchObject({
      code: 'COLLINEAR_COVARIATES',
      path: 'structure.constructs.Image.items',
    })
    const single = changed({
      Image: { kind: 'composite', items: ['image1'] },
      Quality: { kind: 'composite', items: ['quality1'] },
    })
    expect(gone({ quality1: answers['image1']!.map(answer => 20 - 2 * answer) }, single)).toMatchObject({
      code: 'COLLINEAR_COVARIATES',
      path: 'structure.constructs.Satisfaction',
    })
    const asFactors = {
      constructs: {
        A: { kind: 'factor', items: ['a'] },
        B: { kind: 'factor', items: ['b'] },
        C: { kind: 'factor', items: ['c'] },
        D: { kind: 'composite', items: ['d'] },
      },
      paths: ['A', 'B', 'C'].map(from => ({ from, to: 'D' })),
    } as const
    const [a, b, d] = [answers['image1']!, answers['image2']!, answers['quality1']!]
    const sums = { a, b, c: a.map((answer, row) => 0.3 * answer + 0.7 * b[row]!), d }
    for (const scheme of ['path', 'factorial', 'centroid'] as const) {
      expect(thrown(() => pathModel.fit(sums, asFactors, { scheme }))).toMatchObject({
        code: 'COLLINEAR_COVARIATES',
        path: 'structure.constructs.D',
      })
    }
    const two = Object.fromEntries(Object.entries(answers).map(([name, column]) => [name, column.slice(0, 2)]))
    expect(thrown(() => pathModel.fit(two, STRUCTURE))).toMatchObject({
      code: 'TOO_FEW_POINTS',
      hint: 'More answer sheets are needed',
    })
    const weights = answers['image1']!.map((_, row) => (row < 2 ? 1 : 0))
    expect(thrown(() => pathModel.fit(answers, STRUCTURE, { weights }))).toMatchObject({
      code: 'TOO_FEW_POINTS',
      hint: 'Rows with gaps or of weight 0 were left out',
    })
  })

  it('are refused by name, whatever stands in their place', () => {
    for (const junk of JUNK) {
      for (const run of [
        () => pathModel.fit(junk as never, STRUCTURE),
        () => pathModel.fit({ ...answers, image1: junk as never }, STRUCTURE),
        () =>
          pathModel.fit({ ...answers, image1: [junk as never, ...answers['image1']!.slice(1)] }, STRUCTURE, {
            missing: 'mean',
          }),
        () => pathModel.fit(answers, junk as never),
        () => pathModel.fit(answers, STRUCTURE, junk as never),
        () => pathModel.fit(answers, STRUCTURE, { weights: junk as never }),
        () => pathModel.fit(answers, STRUCTURE, { tolerance: junk as never }),
      ]) {
        try {
          expect(run().fit.source).toBe('estimated')
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  })
})
