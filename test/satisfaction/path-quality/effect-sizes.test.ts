import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { effectSizes, explainedVariance, refittedEffectSizes } from '../../../src/satisfaction/path-quality/index.js'
import { linearRegression } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { everything } from '../path-model/everything.js'
import { STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)

describe('effect sizes', () => {
  it('are what regressions of the scores lose without the path', () => {
    for (const structure of [STRUCTURE, everything('two-stage'), everything('product-indicator')]) {
      const uncorrected = { ...structure.constructs }
      for (const [name, construct] of Object.entries(uncorrected)) {
        if (construct.kind === 'factor') uncorrected[name] = { kind: 'composite', items: construct.items }
      }
      const model = pathModel.fit(ANSWERS, { ...structure, constructs: uncorrected })
      const { values } = pathModel.scores(model, ANSWERS)
      for (const { from, to, fSquared } of effectSizes(model)) {
        const before = structure.paths.filter(path => path.to === to).map(path => path.from)
        const explained = (names: readonly string[]): number => {
          if (names.length === 0) return 0
          return linearRegression(Object.fromEntries(names.map(name => [name, values[name]!])), values[to]!).rSquared!
        }
        const whole = explained(before)
        const without = explained(before.filter(name => name !== from))
        expect(fSquared).toBeCloseTo((whole - without) / (1 - whole), 8)
      }
    }
  })

  it('have the words of Cohen', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    // Of a single antecedent f² = R² / (1 − R²).
    const sizeAt = (fSquared: number): string | undefined => {
      const rSquared = fSquared / (1 + fSquared)
      const params = {
        ...model.params,
        paths: model.params.paths.map((path, i) => (i === 0 ? { ...path, coefficient: Math.sqrt(rSquared) } : path)),
        explained: model.params.explained.map((own, i) => (i === 0 ? { ...own, rSquared } : own)),
      }
      return effectSizes({ ...model, params })[0]!.size
    }
    const sizes = [0.019, 0.021, 0.149, 0.151, 0.349, 0.351].map(sizeAt)
    expect(sizes).toEqual(['none', 'small', 'small', 'medium', 'medium', 'large'])
  })

  it('are absent where nothing is left unexplained', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const explained = model.params.explained.map(own => ({ ...own, rSquared: 1.02 }))
    for (const path of effectSizes({ ...model, params: { ...model.params, explained } })) {
      expect(Object.keys(path)).toEqual(['from', 'to'])
    }
  })

  it('are absent where what is left is rounding, as of three rows and two antecedents', () => {
    const answers = { q: [0.1, 0.7, 0.3], s: [0.2, 0.3, 1.1], l: [0.9, 0.4, 0.8] }
    const of = (item: string) => ({ kind: 'composite', items: [item] }) as const
    const model = pathModel.fit(answers, {
      constructs: { Quality: of('q'), Satisfaction: of('s'), Loyalty: of('l') },
      paths: [
        { from: 'Quality', to: 'Loyalty' },
        { from: 'Satisfaction', to: 'Loyalty' },
      ],
    })
    const explained = model.params.explained.map(own => ({ ...own, rSquared: 1 - 4e-16 }))
    for (const params of [model.params, { ...model.params, explained }]) {
      for (const path of effectSizes({ ...model, params })) expect(Object.keys(path)).toEqual(['from', 'to'])
      expect(explainedVariance({ ...model, params }).constructs[0]).not.toHaveProperty('aic')
    }
    for (const path of refittedEffectSizes(model, answers)) expect(Object.keys(path)).toEqual(['from', 'to'])
  })

  it('are refitted as the model without the path is fitted', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const sizes = refittedEffectSizes(model, ANSWERS)
    const explained = (paths: typeof STRUCTURE.paths): number =>
      pathModel.fit(ANSWERS, { ...STRUCTURE, paths }).params.explained.find(({ name }) => name === 'Satisfaction')!
        .rSquared
    const whole = explained(STRUCTURE.paths)
    const without = explained(STRUCTURE.paths.filter(({ from, to }) => from !== 'Image' || to !== 'Satisfaction'))
    expect(sizes[1]!.fSquared).toBeCloseTo((whole - without) / (1 - whole), 12)
    // Without its only path a construct has nothing explained.
    const alone = model.params.explained.find(({ name }) => name === 'Loyalty')!.rSquared
    expect(sizes[3]!.fSquared).toBeCloseTo(alone / (1 - alone), 12)
  })

  it('are refitted with the weights of rows, and without what an interaction cannot do without', () => {
    const weights = ANSWERS['image1']!.map((_, row) => 1 + (row % 3))
    const model = pathModel.fit(ANSWERS, everything(), { weights })
    const sizes = refittedEffectSizes(model, ANSWERS, { weights })
    expect(sizes.map(({ from, fSquared }) => [from, fSquared !== undefined])).toEqual([
      ['Standing', true],
      ['Comfort', false],
      ['Satisfaction', false],
      ['Both', true],
    ])
    const equal = pathModel.fit(ANSWERS, everything())
    expect(sizes[3]!.fSquared).not.toBe(refittedEffectSizes(equal, ANSWERS)[3]!.fSquared)
    // Without the weights they would be those of another model.
    const forgotten = { code: 'MISSING_VALUE', path: 'options.weights' }
    expect(thrown(() => refittedEffectSizes(model, ANSWERS))).toMatchObject(forgotten)
    const scheme = { weights, scheme: 'centroid' }
    const fault = { code: 'UNKNOWN_OPTION', path: 'options.scheme' }
    expect(thrown(() => refittedEffectSizes(model, ANSWERS, scheme))).toMatchObject(fault)
    const short = { weights: [1, 2] }
    expect(thrown(() => refittedEffectSizes(model, ANSWERS, short))).toMatchObject({ path: 'options.weights' })
  })
})
