import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import type { PathModel } from '../../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../../src/satisfaction/path-model/index.js'
import { expectEarliest, foldStructure } from '../../../../src/satisfaction/path-quality/prediction/fold-structure.js'
import { predictFold } from '../../../../src/satisfaction/path-quality/prediction/predict-fold.js'
import { linearRegression } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { everything } from '../../path-model/everything.js'
import { STRUCTURE, sample } from '../../path-model/sample.js'

const ANSWERS = sample(80)

describe('the structure of a fold', () => {
  it('has factors as composites, and every construct turned as in the model', () => {
    const model = pathModel.fit(ANSWERS, everything())
    const { constructs, paths } = foldStructure(model)
    expect(paths).toEqual(everything().paths)
    expect(constructs['Comfort']).toMatchObject({ kind: 'composite', items: ['quality3', 'satisfaction1'] })
    expect(constructs['Both']).toEqual({ kind: 'interaction', of: ['Comfort', 'Satisfaction'], method: 'two-stage' })
    for (const [name, construct] of Object.entries(constructs)) {
      if (construct.kind === 'interaction') continue
      const stage = model.params.constructs.some(own => own.name === name) ? model.params : model.params.firstStage!
      const { indicators, loadings } = stage.constructs.find(own => own.name === name)!
      expect(construct.positive).toBe(indicators[loadings.indexOf(Math.max(...loadings))])
    }
  })

  it('gives the scores of the model again', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const again = pathModel.fit(ANSWERS, foldStructure(model))
    expect(pathModel.scores(again, ANSWERS).values).toEqual(pathModel.scores(model, ANSWERS).values)
  })

  it('has no interaction with a part that is acted on where only the earliest are known', () => {
    const fault = { code: 'NOT_APPLICABLE', path: 'options.antecedents' }
    expect(thrown(() => expectEarliest(everything()))).toMatchObject(fault)
    const { paths, ...rest } = everything()
    expect(() => expectEarliest({ ...rest, paths: paths.filter(({ to }) => to !== 'Comfort') })).not.toThrow()
  })

  it('takes factors as composites because their corrected paths would overshoot', () => {
    // Each of two factors shows in three items with loadings of 0.7; the one is 0.8 of the other.
    const draw = randomStream(5)
    const noise = (): number => Math.sqrt(3) * (draw() + draw() + draw() + draw() - 2)
    const rows = Array.from({ length: 4000 }, () => {
      const service = noise()
      const content = 0.8 * service + 0.6 * noise()
      const shown = (level: number): number => 0.7 * level + Math.sqrt(0.51) * noise()
      return [service, service, service, content, content, content].map(shown)
    })
    const answers = Object.fromEntries(
      ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((item, i) => [item, rows.map(row => row[i]!)]),
    )
    const constructs = {
      A: { kind: 'factor', items: ['a1', 'a2', 'a3'] },
      B: { kind: 'factor', items: ['b1', 'b2', 'b3'] },
    } as const
    const factors = pathModel.fit(answers, { constructs, paths: [{ from: 'A', to: 'B' }] })
    const slopeOf = (model: PathModel): number => {
      const foretold = predictFold(model, pathModel.scores(model, answers).values, 'direct').items.get('b1')!
      return linearRegression({ foretold }, answers['b1']!).coefficients['foretold']!
    }
    expect(slopeOf(pathModel.fit(answers, foldStructure(factors)))).toBeCloseTo(1, 1)
    // Too steep by 1/√reliability: three items of loading 0.7 have a reliability of 0.742.
    expect(slopeOf(factors)).toBeCloseTo(Math.sqrt(0.742), 1)
    expect(factors.params.paths[0]!.coefficient).toBeCloseTo(0.8, 1)
  })
})
