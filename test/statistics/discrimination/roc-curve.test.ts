import { describe, expect, it } from 'vitest'
import { areaUnderCurve, rocCurve } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const outcomes = [1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0]
const scores = [3, 1, 4, 4, 2, 2, 5, 3, 1, 2, 4, 0, 5, 3, 2, 1]
const weights = [1, 2, 1, 0.5, 3, 1, 2, 1, 1, 4, 1, 1, 1, 2, 0.25, 1]

describe('rocCurve', () => {
  // scikit-learn 1.9.1, roc_curve(drop_intermediate=False).
  it('has a point per distinct score, from none to all', () => {
    const { falsePositiveRate, truePositiveRate, cuts } = rocCurve(scores, outcomes)
    expect([...cuts]).toEqual([5, 4, 3, 2, 1, 0])
    expect([...falsePositiveRate]).toEqual([0, 0, 0.1, 0.3, 0.6, 0.9, 1])
    expect([...truePositiveRate]).toEqual([0, 2 / 6, 4 / 6, 5 / 6, 1, 1, 1])
  })

  it('goes by weight', () => {
    const { falsePositiveRate, truePositiveRate } = rocCurve(scores, outcomes, weights)
    expect([...falsePositiveRate]).toEqual([
      0, 0, 0.07547169811320754, 0.3018867924528302, 0.6226415094339622, 0.9245283018867925, 1,
    ])
    expect([...truePositiveRate]).toEqual([0, 0.3157894736842105, 0.47368421052631576, 0.5789473684210527, 1, 1, 1])
  })

  it('has the area of areaUnderCurve', () => {
    const { falsePositiveRate: x, truePositiveRate: y } = rocCurve(scores, outcomes, weights)
    const area = [...x].reduce((sum, at, k) => sum + (k === 0 ? 0 : ((at - x[k - 1]!) * (y[k]! + y[k - 1]!)) / 2), 0)
    expect(area).toBeCloseRelative(areaUnderCurve(scores, outcomes, weights), 1e-14)
  })

  it('is the diagonal of one piece for a constant score, and refuses one class', () => {
    expect([...rocCurve([1, 1], [0, 1]).truePositiveRate]).toEqual([0, 1])
    expect(thrown(() => rocCurve([1, 2], [1, 1])).code).toBe('NO_VARIATION')
  })
})
