import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../../src/satisfaction/path-model/index.js'
import { expectEarliest, foldStructure } from '../../../../src/satisfaction/path-quality/prediction/fold-structure.js'
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
})
