import { describe, expect, it } from 'vitest'
import { heterotraitMonotrait, itemCorrelations } from '../../../src/satisfaction/measurement/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { discriminantValidity, pathReliability } from '../../../src/satisfaction/path-quality/index.js'
import { pearsonCorrelation } from '../../../src/statistics/index.js'
import { everything } from '../path-model/everything.js'
import { changed, STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(150)
const BLOCKS = { Image: [0, 1, 2], Quality: [3, 4, 5], Satisfaction: [6, 7], Loyalty: [8, 9] }

describe('discriminant validity', () => {
  it('has the ratios of the answers themselves, and correlations of scores', () => {
    const { correlation } = itemCorrelations(ANSWERS)
    const model = pathModel.fit(ANSWERS, STRUCTURE, { standardise: false })
    const { values } = pathModel.scores(model, ANSWERS)
    const { pairs } = discriminantValidity(model)
    const [arithmetic, geometric] = (['arithmetic', 'geometric'] as const).map(mean =>
      heterotraitMonotrait(correlation, BLOCKS, { mean }),
    )
    expect(pairs).toHaveLength(6)
    for (const [i, { first, second, ...figures }] of pairs.entries()) {
      expect([first, second]).toEqual([arithmetic![i]!.first, arithmetic![i]!.second])
      expect(figures.heterotraitMonotrait).toBeCloseTo(arithmetic![i]!.ratio!, 10)
      expect(figures.heterotraitMonotrait2).toBeCloseTo(geometric![i]!.ratio!, 10)
      expect(figures.correlation).toBeCloseTo(pearsonCorrelation(values[first]!, values[second]!).correlation, 10)
    }
  })

  it('holds after Fornell and Larcker where both share more with their own items', () => {
    const { pairs, constructs } = discriminantValidity(pathModel.fit(ANSWERS, STRUCTURE))
    const roots = new Map(constructs.map(({ name, rootVarianceExtracted }) => [name, rootVarianceExtracted!]))
    for (const { first, second, correlation, fornellLarcker } of pairs) {
      expect(fornellLarcker).toBe(
        roots.get(first)! > Math.abs(correlation) && roots.get(second)! > Math.abs(correlation),
      )
    }
    expect(pairs.some(({ fornellLarcker }) => fornellLarcker)).toBe(true)
  })

  it('sees two names for one thing, and two things', () => {
    const twice = {
      ...ANSWERS,
      image1: ANSWERS['quality1']!,
      image2: ANSWERS['quality2']!,
      image3: ANSWERS['quality3']!,
    }
    const [same] = discriminantValidity(
      pathModel.fit(twice, {
        ...STRUCTURE,
        paths: STRUCTURE.paths.filter(({ from, to }) => from !== 'Image' || to === 'Quality'),
      }),
    ).pairs
    expect(same).toMatchObject({ first: 'Image', second: 'Quality', verdict: 'overlapping', fornellLarcker: false })
    expect(same!.heterotraitMonotrait).toBeGreaterThan(1)
    const shuffled = Object.fromEntries(
      Object.entries(ANSWERS).map(([name, column]) => [name, name.startsWith('image') ? column.toReversed() : column]),
    )
    const [apart] = discriminantValidity(pathModel.fit(shuffled, STRUCTURE)).pairs
    expect(apart).toMatchObject({ verdict: 'distinct', fornellLarcker: true })
  })

  it('draws its lines at 0.85 and 0.9', () => {
    const verdictAt = (ratio: number): string | undefined => {
      const model = pathModel.fit(ANSWERS, changed({ Image: { kind: 'composite', items: ['image1'] } }))
      const { params } = model
      // A single item with the same correlation to each of two items that correlate by 1.
      const covariance = params.covariance.map((row, i) =>
        row.map((cell, j) => {
          const [low, high] = [Math.min(i, j), Math.max(i, j)]
          if (low === 0 && (high === 4 || high === 5)) return ratio
          return low === 4 && high === 5 ? 1 : cell
        }),
      )
      const { pairs } = discriminantValidity({ ...model, params: { ...params, covariance } })
      return pairs.find(({ first, second }) => first === 'Image' && second === 'Satisfaction')!.verdict
    }
    expect([0.849, 0.85, 0.899, 0.9].map(verdictAt)).toEqual(['distinct', 'close', 'close', 'overlapping'])
  })

  it('asks parts of a higher order of the others, not of their whole, and leaves interactions out', () => {
    const model = pathModel.fit(ANSWERS, everything())
    const { pairs, constructs } = discriminantValidity(model)
    const names = pairs.map(({ first, second }) => `${first} ${second}`)
    expect(names.filter(name => name.includes('Both'))).toEqual([])
    expect(names).not.toContain('Standing Image')
    expect(names).toContain('Image Quality')
    expect(new Set(names).size).toBe(names.length)
    expect(constructs.map(({ name }) => name)).toEqual(pathReliability(model).map(({ name }) => name))
    expect(constructs.find(({ name }) => name === 'Satisfaction')).toEqual({ name: 'Satisfaction' })
  })
})
