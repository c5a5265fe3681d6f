import { expect, it } from 'vitest'
import { projectWaterfallChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { smallProject } from '../project/coverage/flows.js'
import { asPlanned, withLess } from './projects.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  await expectReadable(size => projectWaterfallChart(asPlanned('road'), size))
  await expectReadable(size => projectWaterfallChart(withLess('plant'), size))
})

it('says where each year’s revenue goes', async () => {
  const spec = projectWaterfallChart(smallProject())
  expect(
    spec.data.values.filter(row => row['year'] === '2028').map(({ part, amount, low }) => [part, amount, low]),
  ).toEqual([
    ['Costs', 40, 0],
    ['Tax', 10, 40],
    ['Lenders', 65.5, 50],
    ['Owners', 95.5, 115.5],
    ['Reserves', -31, 0],
  ])
  expect(spec.layer[1]?.data?.values).toEqual([
    { year: '2027', revenue: 170 },
    { year: '2028', revenue: 180 },
  ])
  const words = wordsOf(await draw(spec))
  for (const name of ['Costs', 'Tax', 'Lenders', 'Owners', 'Reserves', '2027', '2028']) expect(words).toContain(name)
})

it('accounts for all revenue of every year', () => {
  const spec = projectWaterfallChart(withLess('road'))
  for (const { year, revenue } of spec.layer[1]?.data?.values ?? []) {
    const amounts = spec.data.values.filter(row => row['year'] === year).map(row => Number(row['amount']))
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(Number(revenue), 2)
  }
})

it('refuses a project that is never run', () => {
  const flows = smallProject()
  const building = { ...flows, phase: flows.phase.map(() => 'construction' as const) }
  expect(thrown(() => projectWaterfallChart(building)).code).toBe('NO_DATA')
  const none = new Float64Array(7)
  const idle = { ...flows, revenue: none, operatingCost: none, tax: none, distributions: none, tranches: [] }
  expect(thrown(() => projectWaterfallChart(idle)).code).toBe('NO_DATA')
  expect(thrown(() => projectWaterfallChart({ ...flows, tax: new Float64Array(2) })).path).toBe('flows.tax')
})
