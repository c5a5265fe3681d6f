import { expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { pointsColumn } from '../../../src/risk/scorecard/points.js'
import { readyScorecard } from '../../../src/risk/scorecard/ready.js'
import { thrown } from '../../errors/thrown.js'
import { smallCard } from './cards.js'

const model = smallCard()
const columns = { age: [41, 22, null], housing: ['own', 'rent', 'tent'] }

it('adds up to the score', () => {
  const { basePoints, characteristics } = scorecard.points(model, columns)
  const scores = scorecard.score(model, columns)
  for (const row of scores.keys()) {
    const parts = Object.values(characteristics).map(column => column[row]!)
    expect(parts.reduce((sum, part) => sum + part, basePoints)).toBe(scores[row])
    const client = { age: columns.age[row], housing: columns.housing[row] }
    expect(Object.values(scorecard.points(model, client).characteristics)).toEqual(parts)
  }
})

it('names the cells at fault', () => {
  expect(thrown(() => scorecard.points(model, { age: [1, Number.NaN], housing: ['own', 'own'] })).path).toBe(
    'columns.age[1]',
  )
  expect(thrown(() => scorecard.points(model, { age: [1], housing: ['own', 'own'] })).code).toBe('LENGTH_MISMATCH')
  const [age] = readyScorecard(model).characteristics
  if (age === undefined) throw new Error('two characteristics')
  expect(Array.from(pointsColumn(age, columns))).toEqual([276, 252, 265])
})
