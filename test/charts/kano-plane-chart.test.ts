import { expect, it } from 'vitest'
import { kanoPlaneChart } from '../../src/charts/kano-plane-chart.js'
import { kano } from '../../src/satisfaction/kano/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const repeat = (pairs: readonly (readonly [number, number])[], times: readonly number[]) => ({
  functional: pairs.flatMap(([have], i) => Array<number>(times[i]!).fill(have)),
  dysfunctional: pairs.flatMap(([, lack], i) => Array<number>(times[i]!).fill(lack)),
})
const PAIRS = [
  [1, 3],
  [1, 5],
  [3, 5],
  [3, 3],
  [5, 1],
] as const
const found = kano({
  'Decision within three days': repeat(PAIRS, [2, 12, 14, 2, 0]),
  'Online portal': repeat(PAIRS, [20, 5, 1, 4, 0]),
  'Calendar at New Year': repeat(PAIRS, [1, 0, 0, 28, 1]),
  'Calls at weekends': repeat(PAIRS, [0, 0, 0, 0, 30]),
})

it('can be read', async () => {
  await expectReadable(size => kanoPlaneChart(found, size))
  const features = Array.from({ length: 14 }, (_, i) => ({
    feature: `Feature of a long name, number ${i}`,
    better: 1,
    worse: -i / 20,
  }))
  await expectReadable(size => kanoPlaneChart({ features }, size))
})

it('draws what is missed across and what pleases up', async () => {
  const spec = kanoPlaneChart(found)
  expect(spec.data.values).toHaveLength(3)
  expect(spec.data.values[1]).toMatchObject({ name: 'Online portal', x: 6 / 30, y: 25 / 30, note: 'A' })
  expect(spec.title.subtitle!.join(' ')).toContain('1 without coefficients')
  const all = wordsOf(await draw(spec)).join(' | ')
  for (const word of ['Attractive', 'One-dimensional', 'Indifferent', 'Must-be']) expect(all).toContain(word)
})

it('counts by twenties, and nothing below 0 or above 100 %', async () => {
  const labels = wordsOf(await draw(kanoPlaneChart(found, { width: 900 }))).filter(word => word.endsWith('%'))
  const TWENTIES = ['0%', '20%', '40%', '60%', '80%', '100%']
  expect(labels).toEqual([...TWENTIES, ...TWENTIES])
})

it('refuses what is none', () => {
  const call = (given: unknown) => thrown(() => kanoPlaneChart(JSON.parse(JSON.stringify(given))))
  expect(call(null).path).toBe('kano')
  expect(call({ features: [] }).code).toBe('NO_DATA')
  expect(call({ features: [{ feature: 'x', better: 2, worse: 0 }] }).path).toBe('kano.features[0].better')
  expect(call({ features: [{ feature: 'x', better: 1, worse: 0.5 }] }).path).toBe('kano.features[0].worse')
  expect(call({ features: [{ feature: 'x', better: 1, worse: 0, category: 1 }] }).path).toBe(
    'kano.features[0].category',
  )
  expect(call({ features: [{ better: 1 }] }).path).toBe('kano.features[0].feature')
  const worseInterval = { lower: -1, upper: 'x' }
  expect(call({ features: [{ feature: 'x', better: 1, worse: 0, worseInterval }] }).path).toBe(
    'kano.features[0].worseInterval.upper',
  )
  expect(thrown(() => kanoPlaneChart(found, JSON.parse('{ "sort": 1 }'))).code).toBe('UNKNOWN_OPTION')
})
