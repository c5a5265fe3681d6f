import { expect, it } from 'vitest'
import { scorecard, scorecardScaling, scoreOfPd } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { smallCard } from './cards.js'

const model = smallCard({ rounding: 'none' })

it('is what the regression says, where points are not rounded', () => {
  const logOdds = -1.5 - 0.9 * 0.4 - 1.1 * 0.3
  const pd = scorecard.probabilityOfDefault(model, { age: 41, housing: 'own' })
  expect(pd).toBeCloseRelative(1 / (1 + Math.exp(-logOdds)), 1e-10)
})

it('goes back to the score', () => {
  const scaling = scorecardScaling(model.params.scale)
  for (const client of [
    { age: 41, housing: 'own' },
    { age: -1, housing: 'rent' },
  ]) {
    const pd = scorecard.probabilityOfDefault(model, client)
    expect(scoreOfPd(scaling, pd)).toBeCloseRelative(scorecard.score(model, client), 1e-13)
  }
})

it('is the same alone and among others, and goes where it is told', () => {
  const columns = { age: [41, 22], housing: ['own', 'rent'] }
  const out = new Float64Array(2)
  expect(scorecard.probabilityOfDefault(model, columns, { out })).toBe(out)
  expect(Array.from(out)).toEqual(
    columns.age.map((age, i) => scorecard.probabilityOfDefault(model, { age, housing: columns.housing[i] })),
  )
  expect(thrown(() => scorecard.probabilityOfDefault(model, columns, { o: 1 } as never)).code).toBe('UNKNOWN_OPTION')
})

it('rises with points where these mean risk', () => {
  const { params } = model
  const turned = scorecard.fromParams({
    scale: { ...params.scale, pointsToDouble: -20 },
    intercept: -1.5,
    characteristics: params.characteristics.map(({ name, bins, coefficient = 0 }) => ({ name, bins, coefficient })),
  })
  const [good, bad] = [
    { age: 41, housing: 'own' },
    { age: 22, housing: 'rent' },
  ]
  expect(scorecard.score(turned, bad)).toBeGreaterThan(scorecard.score(turned, good))
  expect(scorecard.probabilityOfDefault(turned, bad)).toBeGreaterThan(scorecard.probabilityOfDefault(turned, good))
})
