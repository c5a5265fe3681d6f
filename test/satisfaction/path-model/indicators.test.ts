import { describe, expect, it } from 'vitest'
import { indicatorsOf } from '../../../src/satisfaction/path-model/indicators.js'
import { pathMoments } from '../../../src/satisfaction/path-model/path-moments.js'
import { prepareAnswers } from '../../../src/satisfaction/path-model/prepared-answers.js'
import { correlation, deviation } from './by-rows.js'
import { columnsOf, planOf, STRUCTURE, sample } from './sample.js'

const answers = sample(30)

function indicators(standardise: boolean, columns = answers, weights?: readonly number[]) {
  const plan = planOf(STRUCTURE, { standardise })
  return indicatorsOf(pathMoments(prepareAnswers(plan, columnsOf(plan, columns)), weights), plan, plan.final, {})
}

describe('indicators', () => {
  it('have the means and spreads of the answers', () => {
    for (const standardise of [true, false]) {
      const found = indicators(standardise)
      if ('failure' in found) throw new Error(found.failure)
      const column = answers['quality2']!
      expect(found.means[4]).toBeCloseTo(column.reduce((sum, answer) => sum + answer, 0) / 30, 12)
      expect(found.deviations[4]).toBeCloseTo(deviation(column), 12)
      const r = correlation(column, answers['loyalty1']!)
      const scale = standardise ? 1 : deviation(column) * deviation(answers['loyalty1']!)
      expect(found.covariance[4 * 10 + 8]).toBeCloseTo(r * scale, 12)
      expect(found.covariance[4 * 10 + 4]).toBeCloseTo(standardise ? 1 : deviation(column) ** 2, 12)
    }
  })

  it('without variation are named, also where only a resample has none', () => {
    expect(indicators(true, { ...answers, image2: answers['image2']!.map(() => 0.1) })).toEqual({
      failure: 'NO_VARIATION',
      name: 'image2',
    })
    // One row many times over: no item varies.
    const weights = answers['image1']!.map((_, row) => (row === 4 ? 30 : 0))
    expect(indicators(true, answers, weights)).toMatchObject({ failure: 'NO_VARIATION' })
  })
})
