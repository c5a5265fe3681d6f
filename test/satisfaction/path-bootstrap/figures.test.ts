import { expect, it } from 'vitest'
import { heterotraitMonotrait, itemCorrelations, satisfactionIndex } from '../../../src/satisfaction/index.js'
import { figurePlan, pathPlaces } from '../../../src/satisfaction/path-bootstrap/figures.js'
import { thrown } from '../../errors/thrown.js'
import { SCALE, smallAnswers, smallModel } from './small-survey.js'

it('are weights, loadings, paths, total and indirect effects, explained shares, ratios and indices', () => {
  const { model, work } = smallModel(40)
  const { of, all } = work
  const { constructs, explained } = model.params
  // 5 weights, 5 loadings, 3 paths, 3 total effects, 1 indirect effect, 2 explained shares, 3 ratios, 3 indices.
  expect(of.size).toBe(25)
  expect(Array.from(all.subarray(0, 5))).toEqual(constructs.flatMap(({ weights }) => weights))
  expect(Array.from(all.subarray(5, 10))).toEqual(constructs.flatMap(({ loadings }) => loadings))
  expect(Array.from(all.subarray(17, 19))).toEqual(explained.map(({ rSquared }) => rSquared))
  const answers = smallAnswers(40)
  const { correlation } = itemCorrelations(answers)
  const ratios = heterotraitMonotrait(correlation, { Quality: [0, 1], Satisfaction: [2, 3], Loyalty: [4] })
  for (const [i, { ratio }] of ratios.entries()) expect(all[19 + i]).toBeCloseTo(ratio!, 12)
  for (const [i, { name }] of constructs.entries()) {
    expect(all[22 + i]).toBeCloseTo(satisfactionIndex(model, answers, { construct: name, scale: SCALE }).index, 10)
  }
})

it('has paths by their outcome, and no indices without a scale', () => {
  const { work } = smallModel(40)
  expect(pathPlaces(work.of.plan.final)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ])
  const without = figurePlan(work.of.plan, undefined)
  expect(without.size).toBe(22)
  expect(without).not.toHaveProperty('scales')
  expect(thrown(() => figurePlan(work.of.plan, { fast: SCALE }))).toMatchObject({ path: 'options.scale.fair' })
})
