import { expect, it } from 'vitest'
import { driversChart } from '../../src/charts/drivers-chart.js'
import { satisfactionDrivers } from '../../src/satisfaction/drivers/index.js'
import { importanceIntervals } from '../../src/statistics/importance/index.js'
import { thrown } from '../errors/thrown.js'
import { surveyOf } from '../satisfaction/drivers/survey.js'
import { draw, expectReadable, wordsOf } from './render.js'

const { overall, ...others } = surveyOf(150)
const scale = { lowest: 1, highest: 10 }
const drivers = {
  'Speed of decisions': ['speed1', 'speed2'],
  'How clearly all terms and costs are explained': 'clarity',
  Parking: 'parking',
}
const found = satisfactionDrivers({ ...others, overall }, { outcome: 'overall', drivers, scale, replicates: 200 })

it('can be read', async () => {
  await expectReadable(size => driversChart(found, size))
  await expectReadable(size => driversChart({ rSquared: 0.2, drivers: [{ name: 'x', share: 1 }] }, size))
})

it('has the largest first, and says what may be chance', async () => {
  const spec = driversChart(found, { outcome: 'satisfaction of borrowers' })
  expect(spec.data.values.map(row => row['side'])).toEqual(['more than chance', 'more than chance', 'may be chance'])
  const [speed] = found.drivers
  const { lower, upper } = speed!.shareInterval!
  const percent = (share: number) => (100 * share).toFixed(0)
  const figures = `${percent(speed!.share!)} % (${percent(lower)} to ${percent(upper)} %)`
  expect(spec.data.values[0]!['words']).toBe(`Speed of decisions: ${figures}`)
  expect(wordsOf(await draw(spec)).join(' ')).toContain('What drives satisfaction of borrowers?')
  expect(spec.title.subtitle!.join(' ')).toContain('95\u00a0% intervals')
})

it('draws what importance gives', () => {
  const given = importanceIntervals({ a: [1, 2, 3, 4, 5], b: [2, 1, 2, 5, 1] }, [1, 2, 3, 5, 4], { replicates: 100 })
  expect(driversChart(given).data.values.map(row => row['name'])).toEqual(['a', 'b'])
})

it('refuses what is none', () => {
  expect(thrown(() => driversChart(JSON.parse('null'))).path).toBe('drivers')
  expect(thrown(() => driversChart({ rSquared: 1 })).path).toBe('drivers.predictors')
  expect(thrown(() => driversChart({ rSquared: 1, drivers: [] })).code).toBe('EMPTY_INPUT')
  expect(thrown(() => driversChart({ rSquared: 1, drivers: Array(1) })).path).toBe('drivers.drivers[0]')
  expect(thrown(() => driversChart({ rSquared: 1, drivers: [{ name: 'x' }] }))).toMatchObject({ code: 'NO_DATA' })
  const interval = { lower: 0, upper: Number.NaN }
  expect(
    thrown(() => driversChart({ rSquared: 1, drivers: [{ name: 'x', share: 1, shareInterval: interval }] })).path,
  ).toBe('drivers.drivers[0].shareInterval.upper')
  expect(thrown(() => driversChart(found, JSON.parse('{ "sort": 1 }'))).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => driversChart(found, JSON.parse('{ "outcome": 1 }'))).path).toBe('options.outcome')
})
