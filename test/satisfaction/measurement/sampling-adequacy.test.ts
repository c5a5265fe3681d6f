import { describe, expect, it } from 'vitest'
import { bartlettSphericity, kaiserMeyerOlkin, samplingAdequacy } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'

const ALIKE = [
  [1, 0.5, 0.5],
  [0.5, 1, 0.5],
  [0.5, 0.5, 1],
]

describe('kaiserMeyerOlkin', () => {
  it('is, by hand, .25 / (.25 + 1/9): partial correlations of .5, .5, .5 are a third', () => {
    const { overall, items } = kaiserMeyerOlkin(ALIKE)
    expect(overall).toBeCloseTo(0.25 / (0.25 + 1 / 9), 14)
    expect(items).toHaveLength(3)
    for (const item of items) expect(item).toBeCloseTo(overall!, 14)
  })

  it('is one half of two items, whose partial correlation is their own', () => {
    expect(
      kaiserMeyerOlkin([
        [1, 0.3],
        [0.3, 1],
      ]).overall,
    ).toBeCloseTo(0.5, 14)
  })

  it('is absent where nothing correlates', () => {
    const { overall, items } = kaiserMeyerOlkin([
      [1, 0],
      [0, 1],
    ])
    expect(overall).toBeUndefined()
    expect(items).toEqual([undefined, undefined])
  })
})

describe('bartlettSphericity', () => {
  it('is, by hand, −(n − 1 − (2k + 5)/6) log |R| with |R| = 0.5', () => {
    const { chiSquare, degreesOfFreedom, pValue } = bartlettSphericity(ALIKE, 30)
    expect(chiSquare).toBeCloseTo(-(29 - 11 / 6) * Math.log(0.5), 12)
    expect(degreesOfFreedom).toBe(3)
    expect(pValue).toBeLessThan(0.001)
  })

  it('is 0 of items that do not correlate', () => {
    expect(
      bartlettSphericity(
        [
          [1, 0],
          [0, 1],
        ],
        30,
      ),
    ).toMatchObject({ chiSquare: 0, pValue: 1 })
  })

  it('needs more sheets than items', () => {
    expect(thrown(() => bartlettSphericity(ALIKE, 3))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'sheets' })
  })
})

describe('samplingAdequacy', () => {
  const answers = { a: [5, 4, 2, 3, 1, 4], b: [4, 4, 1, 3, 2, 2], c: [5, 3, 2, null, 1, 3] }

  it('counts the sheets of the pair with the fewest', () => {
    const pairwise = samplingAdequacy(answers, { missing: 'pairwise' })
    expect(pairwise.sheets).toBe(5)
    expect(samplingAdequacy(answers).sheets).toBe(5)
    expect(pairwise.overall).not.toBe(samplingAdequacy(answers).overall)
    expect(pairwise.items.map(({ item }) => item)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['an item given twice', { a: [1, 2, 4, 3], b: [1, 2, 4, 3] }, 'COLLINEAR_COVARIATES'],
    ['as few sheets as items', { a: [1, 2, 4], b: [1, 3, 2], c: [2, 1, 1] }, 'COLLINEAR_COVARIATES'],
    ['one item', { a: [1, 2, 4] }, 'NO_DATA'],
  ])('refuses %s', (_, given, code) => {
    expect(thrown(() => samplingAdequacy(given))).toMatchObject({ code, path: 'answers' })
  })
})
