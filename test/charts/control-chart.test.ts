import { expect, it } from 'vitest'
import { controlChart } from '../../src/charts/index.js'
import { satisfactionControl } from '../../src/satisfaction/over-time/index.js'
import { controlLimits } from '../../src/statistics/control-charts/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const calm = [7.9, 8.1, 8.0, 8.2, 7.8, 8.0, 8.1, 7.9, 8.0, 8.2, 7.9, 8.1]
const values = [...calm, 8.3, 6.9, 8.0]
const limits = controlLimits.fit({ values: calm }, { chart: 'individuals' })
const single = controlLimits.apply(limits, { values })
const labels = values.map((_, i) => `2024-${String(i + 1).padStart(2, '0')}`)
const sums = controlLimits.apply(controlLimits.fit({ values: calm }, { chart: 'cusum' }), { values })
const shares = { counts: [5, 9, 3, 8, 60], sizes: [40, 90, 30, 80, 120] }
const rates = controlLimits.apply(controlLimits.fromParams({ chart: 'p', centre: 0.1, sigmas: 3 }), shares)

it('can be read', async () => {
  await expectReadable(size => controlChart(single, { ...size, labels, value: 'Days to decision', calibration: 12 }))
  await expectReadable(size => controlChart(sums, size))
  await expectReadable(size => controlChart(rates, size))
})

it('shows points, limits and what signals', () => {
  const spec = controlChart(rates, { value: 'Late' })
  const { values: rows } = spec.data
  expect(rows.map(({ value }) => value)).toEqual([0.125, 0.1, 0.1, 0.1, 0.5])
  expect(rows.map(({ state }) => state)).toEqual(['as usual', 'as usual', 'as usual', 'as usual', 'signal'])
  expect(rows[4]).toMatchObject({ label: '5', rules: 'limits', upper: rates.upper[4] })
  expect(spec.description).toBe('5 points, of which 1 signals: 5.')
  expect(spec.title.text.join(' ')).toBe('Something has changed')
  expect(controlChart(controlLimits.apply(limits, { values: calm })).title.text.join(' ')).toBe(
    'Nothing beyond what chance does',
  )
})

it('draws both sums of a CUSUM', () => {
  const spec = controlChart(sums)
  expect(spec.data.values[13]).toMatchObject({ sum: sums.lowerSums![13], state: 'as usual', sumState: 'signal' })
  expect(spec.layer.filter(({ mark }) => mark.type === 'line').length).toBe(5)
})

it('names moving ranges by the reading they end at', () => {
  const moving = controlLimits.apply(controlLimits.fit({ values: calm }, { chart: 'moving-range' }), { values: calm })
  expect(controlChart(moving).data.values[0]!['label']).toBe('2')
})

it('takes ratings by period, with their names', async () => {
  const data = {
    date: Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}-05`),
    answers: [7, 8, 7, 9, 8, 7, 8, 8, 7, 9, 8, 1],
  }
  const control = satisfactionControl(data, {
    by: 'month',
    measure: { kind: 'mean', scale: { lowest: 0, highest: 10 } },
    calibration: 11,
  })
  const spec = controlChart(control, { value: 'Satisfaction', calibration: 11, width: 360 })
  expect(spec.description).toBe('12 points, of which 1 signals: 2024-12.')
  const words = wordsOf(await draw(JSON.parse(JSON.stringify(spec))))
  expect(words).toContain('2024-01')
  expect(words.join(' ')).toContain('limits come from these')
  expect(thrown(() => controlChart(control, { labels }))).toMatchObject({ code: 'CONFLICTING_OPTIONS' })
})

it.each<readonly [string, unknown, object]>([
  ['chart', null, {}],
  ['chart', {}, {}],
  ['chart', JSON.parse(JSON.stringify(single)), {}],
  ['chart', { ...single, upper: new Float64Array(2) }, {}],
  ['chart.periods', { periods: [] }, {}],
  ['chart.periods[0]', { periods: [null] }, {}],
  ['chart.periods[0].signals', { periods: [{}] }, {}],
  ['options.labels', single, { labels: ['a'] }],
  ['options.labels[1]', rates, { labels: ['a', 'a', 'b', 'c', 'd'] }],
  ['options.labels[0]', rates, { labels: [1, 2, 3, 4, 5] }],
  ['options.calibration', single, { calibration: 99 }],
  ['options.value', single, { value: 3 }],
  ['options.title', single, { title: 3 }],
])('names %s', (path, of, options) => {
  expect(thrown(() => controlChart(of as typeof single, options)).path).toBe(path)
})
