import { describe, expect, it } from 'vitest'
import { choicesOf, verdictOf } from '../../../../src/statistics/clustering/quality/verdict.js'

const row = (clusters: number, silhouette: number, calinskiHarabasz: number, daviesBouldin: number) => ({
  clusters,
  sizes: [],
  withinSumOfSquares: 1,
  silhouette,
  calinskiHarabasz,
  daviesBouldin,
})
const table = [row(2, 0.6, 9, 0.5), row(3, 0.4, 9, 0.4), row(4, 0.6, 12, 0.4)]

describe('a verdict', () => {
  it('takes the best of each criterion, the fewest clusters of equally good ones', () => {
    expect(choicesOf(table, 3)).toEqual({ silhouette: 2, calinskiHarabasz: 4, daviesBouldin: 3, gap: 3 })
    expect(choicesOf([{ clusters: 1, sizes: [3], withinSumOfSquares: 1 }], undefined)).toEqual({})
  })

  it('goes with most, then with fewer clusters', () => {
    expect(verdictOf(table, { silhouette: 2, calinskiHarabasz: 4, daviesBouldin: 3, gap: 3 })).toEqual({
      clusters: 3,
      verdict:
        '3 clusters, chosen by Davies-Bouldin, gap; silhouette 2, Calinski-Harabasz 4. Mean silhouette 0.40: weak structure, which may be artificial.',
    })
    expect(verdictOf(table, { silhouette: 4, daviesBouldin: 2 }).clusters).toBe(2)
  })

  it('is one where the gap finds none and nothing strong speaks against it', () => {
    const weak = [row(2, 0.2, 9, 0.5)]
    expect(verdictOf(weak, { silhouette: 2, gap: 1 })).toEqual({
      clusters: 1,
      verdict:
        'No clusters: rows lie no closer together than rows spread evenly would. The best mean silhouette is 0.20.',
    })
    expect(verdictOf(weak, { silhouette: 2 }).verdict).toContain('no structure to speak of')
    expect(verdictOf([row(2, 0.8, 9, 0.5)], { silhouette: 2, calinskiHarabasz: 2, gap: 1 }).verdict).toBe(
      '2 clusters, chosen by silhouette, Calinski-Harabasz; gap 1. Mean silhouette 0.80: strong structure.',
    )
  })

  it('says where nothing can be chosen', () => {
    expect(verdictOf([{ clusters: 1, sizes: [3], withinSumOfSquares: 1 }], {})).toEqual({
      clusters: 1,
      verdict: 'No criterion chooses among 1; try more numbers of clusters.',
    })
  })
})
