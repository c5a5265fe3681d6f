import { expect, it } from 'vitest'
import { checkScale, completePoints } from '../../../src/risk/scorecard/points-options.js'
import { thrown } from '../../errors/thrown.js'

it('has the scale of the field where nothing is said', () => {
  expect(completePoints({}, 'options.points')).toEqual({
    scale: { score: 600, goodToBadOdds: 50, pointsToDouble: 20 },
    style: { intercept: 'spread', rounding: 'integer' },
  })
  expect(completePoints({ pointsToDouble: -15, rounding: 'none' }, 'options.points')).toMatchObject({
    scale: { pointsToDouble: -15 },
    style: { rounding: 'none' },
  })
})

it.each([
  [{ pdo: 20 }, 'UNKNOWN_OPTION', 'options.points.pdo'],
  [{ rounding: 'up' }, 'OUT_OF_RANGE', 'options.points.rounding'],
  [{ intercept: 'none' }, 'OUT_OF_RANGE', 'options.points.intercept'],
  [{ score: 2e6 }, 'OUT_OF_RANGE', 'options.points.score'],
  [{ pointsToDouble: 20_000 }, 'OUT_OF_RANGE', 'options.points.pointsToDouble'],
  [{ goodToBadOdds: 0 }, 'OUT_OF_RANGE', 'options.points.goodToBadOdds'],
  [{ pointsToDouble: 0 }, 'OUT_OF_RANGE', 'options.points.pointsToDouble'],
])('refuses %o', (given, code, path) => {
  expect(thrown(() => completePoints(given as never, 'options.points'))).toMatchObject({ code, path })
})

it('checks the scale of a document', () => {
  const { code, path } = thrown(() =>
    checkScale({ score: 600, goodToBadOdds: '50', pointsToDouble: 20 }, 'document.scale'),
  )
  expect([code, path]).toEqual(['INVALID_TYPE', 'document.scale.goodToBadOdds'])
})
