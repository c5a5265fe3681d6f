import { describe, expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { AGE, applicants, HOUSING, smallCard } from './cards.js'

describe('a scorecard that was given', () => {
  it('by points keeps them', () => {
    const model = scorecard.fromParams({
      scale: { score: 100, goodToBadOdds: 20, pointsToDouble: 10 },
      basePoints: 50,
      characteristics: [{ name: 'age', bins: AGE, points: [1, 2, 3.5, null, 4], neutralPoints: 2 }],
    })
    expect(model.fit).toEqual({ source: 'given' })
    expect(model.params).toMatchObject({
      basePoints: 50,
      characteristics: [{ points: [1, 2, 3.5, null, 4], neutralPoints: 2 }],
    })
    expect(thrown(() => scorecard.score(model, { age: -1 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'client.age',
    })
    expect(thrown(() => scorecard.score(model, { age: [20, -1, -1] }))).toMatchObject({
      path: 'columns.age[1]',
      issueCount: 2,
    })
  })

  it('by its own parameters is the same', () => {
    const fitted = scorecard.fit(applicants(400))
    expect(scorecard.fromParams(fitted.params).params).toEqual(fitted.params)
    expect(scorecard.fromParams(smallCard().params)).toEqual(smallCard())
  })

  it('by coefficients has points made of them', () => {
    const { params } = smallCard()
    expect(params).toMatchObject({
      basePoints: 0,
      intercept: -1.5,
      characteristics: [{ coefficient: -0.9 }, { unseenPoints: 259 }],
    })
    const averages = scorecard.fromParams({
      intercept: 0,
      characteristics: [{ name: 'age', bins: AGE, coefficient: -1, averagePoints: 480.5 }],
    })
    expect(averages.params.characteristics[0]?.averagePoints).toBe(480.5)
  })

  it.each([
    [{ characteristics: [] }, 'EMPTY_INPUT', 'params.characteristics'],
    [{ characteristics: [{ name: 'age', bins: AGE, coefficient: -1 }] }, 'INVALID_TYPE', 'params.intercept'],
    [
      { intercept: 0, characteristics: [{ name: 'age', bins: AGE }] },
      'INVALID_TYPE',
      'params.characteristics[0].coefficient',
    ],
    [
      {
        intercept: 0,
        characteristics: [
          { name: 'age', bins: AGE, points: [1, 2, 3, 4, 5] },
          { name: 'housing', bins: HOUSING, coefficient: -1 },
        ],
      },
      'MISSING_VALUE',
      'params.characteristics[1].points',
    ],
    [
      { characteristics: [{ name: 'housing', bins: HOUSING, points: [1, 2, 3] }] },
      'MISSING_VALUE',
      'params.characteristics[0].unseenPoints',
    ],
    [{ characteristics: 3 }, 'INVALID_TYPE', 'params.characteristics'],
    [{ charcteristics: [] }, 'UNKNOWN_OPTION', 'params.charcteristics'],
    [{ scale: { score: 'x' }, characteristics: [] }, 'INVALID_TYPE', 'params.scale.score'],
  ])('is refused: %o', (given, code, path) => {
    expect(thrown(() => scorecard.fromParams(given as never))).toMatchObject({ code, path })
  })

  it('is refused with a style that is none', () => {
    expect(thrown(() => smallCard({ rounding: 'up' as never })).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => smallCard({ round: 'up' } as never)).code).toBe('UNKNOWN_OPTION')
  })
})

it('takes no base points beside coefficients, of which they are made', () => {
  const given = { intercept: -1, basePoints: 30, characteristics: [{ name: 'age', bins: AGE, coefficient: -1 }] }
  expect(thrown(() => scorecard.fromParams(given))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'params.basePoints',
  })
})

it('takes no hole for a characteristic', () => {
  const error = thrown(() => scorecard.fromParams({ characteristics: new Array(2) }))
  expect(error).toMatchObject({ code: 'INVALID_TYPE', path: 'params.characteristics[0]' })
})
