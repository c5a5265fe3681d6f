import { expect, it } from 'vitest'
import { binsFromParams, scorecard } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { applicants, smallCard } from './cards.js'

const model = smallCard()

it('says where a client stands and what that is worth', () => {
  const explained = scorecard.explain(model, { age: -1, housing: 'tent' })
  expect(explained.parts).toEqual([
    { characteristic: 'age', bin: 'no file', points: 239, bestPoints: 276, neutralPoints: 265, weightOfEvidence: -1 },
    {
      characteristic: 'housing',
      bin: 'unseen',
      points: 259,
      bestPoints: 275,
      neutralPoints: 265,
      weightOfEvidence: -0.2,
    },
  ])
  expect(explained.score).toBe(498)
  expect(explained.probabilityOfDefault).toBe(scorecard.probabilityOfDefault(model, { age: -1, housing: 'tent' }))
})

it('adds up to the score, with what the clients of the fit have on average', () => {
  const data = applicants(500)
  const fitted = scorecard.fit(data)
  const client = { income: null, tenure: 3, housing: 'rent' }
  const { score, basePoints, parts } = scorecard.explain(fitted, client)
  expect(score).toBe(scorecard.score(fitted, client))
  expect(parts.reduce((sum, { points }) => sum + points, basePoints)).toBe(score)
  for (const { averagePoints, bestPoints } of parts) expect(averagePoints).toBeLessThan(bestPoints)
})

it('leaves out what a scorecard on paper does not have', () => {
  const years = binsFromParams({ cuts: [2], weights: [null, null] })
  const paper = scorecard.fromParams({
    basePoints: 60,
    characteristics: [{ name: 'years', bins: years, points: [5, 20, 10] }],
  })
  expect(scorecard.explain(paper, { years: null }).parts).toEqual([
    { characteristic: 'years', bin: 'missing', points: 10, bestPoints: 20 },
  ])
})

it('takes no client that is none', () => {
  for (const bad of [null, undefined, 3, []]) {
    expect(thrown(() => scorecard.explain(smallCard(), bad as never))).toMatchObject({
      code: 'INVALID_TYPE',
      path: 'client',
    })
  }
})
