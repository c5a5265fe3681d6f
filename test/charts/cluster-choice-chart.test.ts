import { expect, it } from 'vitest'
import { clusterChoiceChart } from '../../src/charts/index.js'
import { chooseClusters, kMeans } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const rows = Array.from({ length: 60 }, (_, i) => i)
const columns = {
  years: rows.map(i => 10 * (i % 3) + ((i * 0.618) % 1) * 3),
  loans: rows.map(i => 5 * (i % 3 === 1 ? 2 : 0) + ((i * 0.414) % 1) * 3),
}
const byKMeans = (clusters: number) => kMeans.clustering({ clusters, scaling: 'none', starts: 3 })
const choice = chooseClusters(byKMeans, columns, { to: 6, references: 4 })

it('can be read', async () => {
  await expectReadable(size => clusterChoiceChart(choice, size))
  const words = wordsOf(await draw(clusterChoiceChart(choice))).join(' ')
  for (const name of ['silhouette', 'Calinski-Harabasz', 'Davies-Bouldin', 'gap']) expect(words).toContain(name)
})

it('puts each criterion between its worst and its best, large where it chooses', () => {
  const cells = clusterChoiceChart(choice).data.values
  const of = (series: string) => cells.filter(cell => cell['series'] === series)
  for (const [series, field] of [
    ['silhouette', 'silhouette'],
    ['Calinski-Harabasz', 'calinskiHarabasz'],
    ['Davies-Bouldin', 'daviesBouldin'],
  ] as const) {
    const good = of(series).map(cell => Number(cell['good']))
    expect([Math.min(...good), Math.max(...good)]).toEqual([0, 1])
    const [chosen, ...others] = of(series).filter(cell => cell['area'] === 160)
    expect(others).toEqual([])
    expect(chosen).toMatchObject({ clusters: choice.choices[field], good: 1 })
  }
  expect(of('silhouette').map(cell => cell['clusters'])).toEqual([2, 3, 4, 5, 6])
  expect(of('gap').map(cell => cell['clusters'])).toEqual([1, 2, 3, 4, 5, 6])
})

it('says what was chosen, and that there are none', () => {
  expect(clusterChoiceChart(choice).title.text).toEqual([`${choice.clusters} clusters`])
  const none = { ...choice, clusters: 1, verdict: 'No clusters.' }
  expect(clusterChoiceChart(none).title).toEqual({ text: ['No clusters'], subtitle: ['No clusters.'] })
})

it('takes a choice from JSON; nothing that differs is the best', () => {
  expect(clusterChoiceChart(JSON.parse(JSON.stringify(choice))).data).toEqual(clusterChoiceChart(choice).data)
  const table = [2, 3].map(clusters => ({ clusters, sizes: [], withinSumOfSquares: 1, silhouette: 0.5 }))
  const flat = clusterChoiceChart({ ...choice, table, choices: { silhouette: 2 } })
  expect(flat.data.values.map(cell => [cell['series'], cell['good']])).toEqual([
    ['silhouette', 1],
    ['silhouette', 1],
  ])
})

it('refuses what is none', () => {
  expect(thrown(() => clusterChoiceChart(JSON.parse('{}'))).path).toBe('choice.choices')
  const fault = (change: object) => thrown(() => clusterChoiceChart({ ...choice, ...change }))
  expect(fault({ table: [{ clusters: 2, gap: '1' }] }).path).toBe('choice.table[0].gap')
  expect(fault({ table: choice.table.slice(0, 1) }).code).toBe('NO_DATA')
  expect(fault({ clusters: 0 }).path).toBe('choice.clusters')
  expect(fault({ verdict: 3 }).path).toBe('choice.verdict')
})
