import { describe, expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { readyScorecard } from '../../../src/risk/scorecard/ready.js'
import { scoreClient, scoreColumns, scoresOf } from '../../../src/risk/scorecard/score.js'
import { thrown } from '../../errors/thrown.js'
import { smallCard } from './cards.js'

const model = smallCard()

describe('a score', () => {
  it('adds base points and those of each characteristic', () => {
    expect(scorecard.score(model, { age: 41, housing: 'own' })).toBe(551)
    expect(scorecard.score(model, { age: -1, housing: 'tent', name: 'A.' })).toBe(498)
    const apart = smallCard({ intercept: 'apart' })
    expect(scorecard.score(apart, { age: 41, housing: 'own' })).toBe(530 + 10 + 10)
  })

  it('is the same alone and among others, from any kind of column', () => {
    const ages = [41, 22, -1, 26]
    const columns = { age: ages, housing: ['own', 'rent', 'tent', 'free'], unused: 'x' as never }
    const scores = scorecard.score(model, columns)
    expect(Array.from(scores)).toEqual(
      ages.map((age, i) => scorecard.score(model, { age, housing: columns.housing[i] })),
    )
    expect(scorecard.score(model, { ...columns, age: Float64Array.from(ages) })).toEqual(scores)
  })

  it('goes where it is told', () => {
    const out = new Float64Array(1).fill(7)
    expect(scorecard.score(model, { age: [41], housing: ['own'] }, { out })).toBe(out)
    expect(out[0]).toBe(551)
    const columns = { age: [41], housing: ['own'] }
    expect(thrown(() => scorecard.score(model, columns, { out: new Float64Array(2) })).path).toBe('options.out')
    expect(thrown(() => scorecard.score(model, columns, { into: out } as never)).code).toBe('UNKNOWN_OPTION')
  })

  it('is refused by name where a characteristic is not there', () => {
    expect(thrown(() => scorecard.score(model, { age: 41 }))).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'client.housing',
    })
    expect(thrown(() => scorecard.score(model, { age: [41] })).path).toBe('columns.housing')
  })

  it('names the cells of a column at fault', () => {
    const error = thrown(() => scorecard.score(model, { age: [41, Number.NaN, 30], housing: ['own', 'own', 'own'] }))
    expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.age[1]', issueCount: 1 })
    const typed = { age: Float64Array.of(41, Infinity), housing: ['own', 'own'] }
    expect(thrown(() => scorecard.score(model, typed)).path).toBe('columns.age[1]')
  })
})

it('scores by the parts of it as it does by name', () => {
  const ready = readyScorecard(model)
  const columns = { age: [41, 22], housing: ['own', 'rent'] }
  expect(scoresOf(model.params, columns)).toEqual(scoreColumns(ready, columns))
  expect(scoreClient(ready, { age: 22, housing: 'rent' })).toBe(505)
})
