import { describe, expect, it } from 'vitest'
import { symmetricEigen } from '../../../src/numeric/index.js'
import {
  compositeReliability,
  itemCorrelations,
  standardisedAlpha,
} from '../../../src/satisfaction/measurement/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { unidimensionality } from '../../../src/satisfaction/path-quality/index.js'
import { pearsonCorrelation } from '../../../src/statistics/index.js'
import { changed, STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)

describe('unidimensionality', () => {
  it('has the principal components of the answers', () => {
    const items = ['quality1', 'quality2', 'quality3']
    const { correlation, means, deviations } = itemCorrelations(
      Object.fromEntries(items.map(item => [item, ANSWERS[item]!])),
    )
    const { values, vectors } = symmetricEigen(correlation.flat(), 3)
    const first = values.indexOf(Math.max(...values))
    const component = ANSWERS['quality1']!.map((_, row) =>
      items.reduce(
        (sum, item, i) => sum + (vectors[i * 3 + first]! * (ANSWERS[item]![row]! - means[i]!)) / deviations[i]!,
        0,
      ),
    )
    const loadings = items.map(item => Math.abs(pearsonCorrelation(ANSWERS[item]!, component).correlation))
    const quality = unidimensionality(pathModel.fit(ANSWERS, STRUCTURE, { standardise: false }))[1]!
    expect(quality.eigenvalues.reduce((sum, value) => sum + value, 0)).toBeCloseTo(3, 10)
    expect(quality.eigenvalues).toEqual(quality.eigenvalues.toSorted((a, b) => b - a))
    expect(quality.eigenvalues[0]).toBeCloseTo(values[first]!, 10)
    expect(quality.dillonGoldsteinRho).toBeCloseTo(compositeReliability(loadings), 10)
    expect(quality.standardisedAlpha).toBeCloseTo(standardisedAlpha(correlation), 10)
    expect(quality.isUnidimensional).toBe(true)
  })

  it('sees two things in one block, and one in a single item', () => {
    const answers = { ...ANSWERS, image1: ANSWERS['loyalty1']!.toReversed(), image2: ANSWERS['loyalty2']!.toReversed() }
    const two = changed({
      Image: { kind: 'composite', items: ['image1', 'image2', 'quality2', 'quality3'] },
      Quality: { kind: 'composite', items: ['quality1'] },
    })
    const [image, quality] = unidimensionality(pathModel.fit(answers, two))
    expect(image!.eigenvalues[1]).toBeGreaterThan(1)
    expect(image!.isUnidimensional).toBe(false)
    expect(quality).toEqual({ name: 'Quality', items: 1, eigenvalues: [1], isUnidimensional: true })
  })
})
