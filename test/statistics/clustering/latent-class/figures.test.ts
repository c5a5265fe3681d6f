import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../../src/statistics/clustering/latent-class/estimate.js'
import { figuresOf } from '../../../../src/statistics/clustering/latent-class/figures.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { estimateOf, planOf } from '../../../../src/statistics/clustering/latent-class/posteriors.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import type { AnswerColumns, LatentClassModel } from '../../../../src/statistics/clustering/latent-class/types.js'
import { GIVEN, WITH_AGE } from './samples.js'

const figures = ({ params }: LatentClassModel, columns: AnswerColumns) =>
  figuresOf(patternsOf(readColumns(columns, planOf(params))), tablesOf(estimateOf(params)))

describe('figures of rows', () => {
  it('count whole answers against what is expected of every pattern, by hand', () => {
    const { goodnessOfFit, observations, unanswered, sizes } = figures(GIVEN, {
      alerts: [true, true, false, null, true],
      channel: ['app', 'app', 'branch', null, null],
    })
    // P(true, app) = .6·.7·.9 + .4·.2·.2 = .394; P(false, branch) = .6·.3·.1 + .4·.8·.7 = .242; three rows answer both.
    const [first, second] = [3 * 0.394, 3 * 0.242]
    expect(goodnessOfFit?.rows).toBe(3)
    expect(goodnessOfFit?.likelihoodRatio).toBeCloseTo(2 * (2 * Math.log(2 / first) + Math.log(1 / second)), 12)
    const unseen = 3 - first - second
    expect(goodnessOfFit?.pearson).toBeCloseTo((2 - first) ** 2 / first + (1 - second) ** 2 / second + unseen, 12)
    expect([observations, unanswered, sizes]).toEqual([5, 1, [4, 1]])
  })

  it('say how sharp the classes are: not at all where nothing is answered', () => {
    const even = { ...GIVEN, params: { ...GIVEN.params, shares: [0.5, 0.5] } }
    const dull = figures(even, { alerts: [null, null], channel: [null, null] })
    expect(dull.relativeEntropy).toBeCloseTo(0, 12)
    expect(dull.classificationError).toBeCloseTo(0.5, 12)
    expect(dull.goodnessOfFit).toBeUndefined()
    const sharp = figures(GIVEN, { alerts: [null], channel: ['phone'] })
    expect(sharp.relativeEntropy).toBeCloseTo(1, 12)
    expect(sharp.classificationError).toBe(0)
  })

  it('have no fit of patterns with covariates', () => {
    expect(figures(WITH_AGE, { alerts: [true], channel: ['app'], age: [40] })).not.toHaveProperty('goodnessOfFit')
  })
})
