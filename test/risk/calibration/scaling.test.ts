import { describe, expect, it } from 'vitest'
import { pdOfScore, scorecardScaling, scoreOfPd } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const SCALING = scorecardScaling({ score: 600, goodToBadOdds: 19, pointsToDouble: 50 })

describe('a scale of points', () => {
  it('goes through its point and rises by the points that double the odds', () => {
    expect(scoreOfPd(SCALING, 1 / 20)).toBeCloseRelative(600, 1e-14)
    expect(scoreOfPd(SCALING, 1 / 39)).toBeCloseRelative(650, 1e-14)
    expect(pdOfScore(SCALING, 550)).toBeCloseRelative(1 / 10.5, 1e-14)
  })

  it('falls where points to double are below 0', () => {
    const upsideDown = scorecardScaling({ score: 0, goodToBadOdds: 1, pointsToDouble: -20 })
    expect(scoreOfPd(upsideDown, 0.2)).toBeCloseRelative(-40, 1e-14)
    expect(pdOfScore(upsideDown, 20)).toBeCloseRelative(2 / 3, 1e-14)
  })

  it('goes there and back, cell by cell as one by one', () => {
    const pds = [1e-12, 0.001, 0.5, 0.97]
    const scores = scoreOfPd(SCALING, pds)
    expect(Array.from(scores)).toEqual(pds.map(pd => scoreOfPd(SCALING, pd)))
    for (const [i, pd] of pdOfScore(SCALING, scores).entries()) expect(pd).toBeCloseRelative(pds[i]!, 1e-13)
  })

  it('refuses odds, points and probabilities that have no score', () => {
    const path = (score: number, goodToBadOdds: number, pointsToDouble: number) =>
      thrown(() => scorecardScaling({ score, goodToBadOdds, pointsToDouble })).path
    expect(path(Number.NaN, 1, 20)).toBe('point.score')
    expect(path(0, 0, 20)).toBe('point.goodToBadOdds')
    expect(path(0, 1, 0)).toBe('point.pointsToDouble')
    for (const pd of [0, 1, -0.1, Number.NaN]) expect(thrown(() => scoreOfPd(SCALING, pd)).path).toBe('pd')
    expect(thrown(() => scoreOfPd(SCALING, [0.5, 1])).path).toBe('pd[1]')
    expect(thrown(() => pdOfScore(SCALING, Number.POSITIVE_INFINITY)).path).toBe('score')
    expect(thrown(() => pdOfScore(SCALING, [1, Number.NaN])).path).toBe('score[1]')
    expect(thrown(() => pdOfScore({ offset: 0, factor: 0 }, 1)).path).toBe('scaling.factor')
    expect(path(600, 19, 1e308)).toBe('point.pointsToDouble')
    expect(thrown(() => scoreOfPd({ offset: 0, factor: 1e308 }, 0.1)).path).toBe('scaling.factor')
    expect(thrown(() => Reflect.apply(scoreOfPd, undefined, [undefined, 0.1])).path).toBe('scaling')
    expect(thrown(() => Reflect.apply(pdOfScore, undefined, [null, 600])).path).toBe('scaling')
  })
})
