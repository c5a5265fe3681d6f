import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { chooseClusters, kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const byKMeans = (clusters: number) => kMeans.clustering({ clusters, scaling: 'none', starts: 3 })
const uniform = randomStream(3)
const [even, other] = [0, 1].map(() => Array.from({ length: 60 }, uniform))
const x = even!.map((value, i) => value + 4 * (i % 3))
const y = other!.map((value, i) => value + (i % 3 === 1 ? 3 : 0))

describe('the choice of a number', () => {
  it('has every criterion at every number, and names the groups that are there', () => {
    const choice = chooseClusters(byKMeans, { x, y }, { to: 5, references: 5 })
    expect(choice.clusters).toBe(3)
    expect(choice.choices).toEqual({ silhouette: 3, calinskiHarabasz: 3, daviesBouldin: 3, gap: 3 })
    expect(choice.table.map(row => row.clusters)).toEqual([1, 2, 3, 4, 5])
    expect(Object.keys(choice.table[0]!)).toEqual(['clusters', 'sizes', 'withinSumOfSquares', 'gap', 'gapError'])
    expect(choice.table[2]).toMatchObject({ sizes: [20, 20, 20] })
    expect(choice.silhouettes).toBe('full')
    expect(choice.verdict).toMatch(/^3 clusters, chosen by silhouette, Calinski-Harabasz, Davies-Bouldin, gap\. Mean/)
  })

  it('may be that there are none', () => {
    const { clusters, verdict } = chooseClusters(byKMeans, { even: even!, other: other! }, { to: 4 })
    expect(clusters).toBe(1)
    expect(verdict).toMatch(/^No clusters/)
  })

  it('goes without the gap where no references are drawn', () => {
    const { table, choices } = chooseClusters(byKMeans, { x, y }, { from: 2, to: 4, references: 0 })
    expect(choices).toEqual({ silhouette: 3, calinskiHarabasz: 3, daviesBouldin: 3 })
    expect(table.some(row => 'gap' in row)).toBe(false)
    expect(thrown(() => chooseClusters(byKMeans, { x }, { references: 1 })).path).toBe('options.references')
  })

  it('compares with centres where rows are many', () => {
    const many = Array.from({ length: 5001 }, (_, i) => (i % 2) * 10 + ((i * 0.618) % 1))
    const { silhouettes, choices } = chooseClusters(byKMeans, { many }, { from: 2, to: 3, references: 0 })
    expect([silhouettes, choices.silhouette]).toEqual(['simplified', 2])
  })

  it('takes any clustering', () => {
    const halves = (clusters: number) => ({
      fit: () => clusters,
      assign: (model: number, columns: { readonly x?: ArrayLike<number> }) => ({
        segment: Array.from(columns.x!, value => (value > 0 ? model - 1 : 0)),
        segmentNames: Array.from({ length: model }, (_, i) => `half ${i}`),
      }),
    })
    const { table } = chooseClusters(halves, { x: [1, 2, 8, 9] }, { from: 2, to: 3, references: 0 })
    expect(table.map(({ sizes }) => sizes)).toEqual([
      [2, 2],
      [2, 2],
    ])
  })
})
