import { expect, it } from 'vitest'
import type { DrawnTornado } from '../../src/charts/index.js'
import { tornadoChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const tornado: DrawnTornado = {
  measure: 'minimum-dscr',
  base: 1.3,
  rows: [
    {
      name: 'Operating cost',
      target: { on: 'operating-cost' },
      low: 0.9,
      high: 1.1,
      outcomeAtLow: 1.36,
      outcomeAtHigh: 1.24,
    },
    { name: 'Traffic', target: { on: 'volume' }, low: 0.9, high: 1.1, outcomeAtLow: 1.12, outcomeAtHigh: 1.48 },
    {
      name: 'Rate of interest on the loan of the commercial banks',
      target: { on: 'interest-rate' },
      low: -0.005,
      high: 0.01,
      outcomeAtLow: 1.34,
      outcomeAtHigh: 1.26,
    },
    { name: 'Delay of completion', target: { on: 'delay' }, low: 0, high: 6, outcomeAtHigh: 1.21 },
  ],
}

it('can be read', async () => {
  await expectReadable(size => tornadoChart(tornado, size))
  const irr = [{ name: 'Price', low: 40, high: 50, outcomeAtLow: 0.08, outcomeAtHigh: 0.14 }]
  await expectReadable(size => tornadoChart({ measure: 'equity-irr', base: 0.11, rows: irr }, size))
  await expectReadable(size =>
    tornadoChart({ base: 0, rows: [{ name: 'Nothing', outcomeAtLow: 0, outcomeAtHigh: 0 }] }, size),
  )
})

it('has the widest bar first', async () => {
  const spec = tornadoChart(tornado)
  expect(spec.data.values.map(row => row['name'])).toEqual([
    'Traffic',
    'Operating cost',
    'Delay of completion',
    'Rate of interest on the loan of the commercial banks',
  ])
  expect(spec.data.values[2]!['words']).toBe('Delay of completion: none at 0 months, 1.21× at 6 months')
  expect(wordsOf(await draw(spec)).join(' ')).toContain('Traffic: 1.12× at -10 %, 1.48× at +10 %')
  expect(tornadoChart(tornado, { unit: 'percent' }).title.subtitle?.join(' ')).toContain('130\u00a0% as planned')
})

it('leaves assumed values to the tooltip where there is no room', () => {
  const [first] = tornadoChart(tornado, { width: 360 }).data.values
  expect(first?.['words']).toBe('Traffic: 1.12× to 1.48×')
})

it('draws no bar for a result that does not exist', () => {
  const bars = tornadoChart(tornado).layer[1]?.data?.values ?? []
  expect(bars.map(bar => [bar['name'], bar['side']]).filter(([name]) => name === 'Delay of completion')).toEqual([
    ['Delay of completion', 'high value'],
  ])
})

it('refuses what is none', () => {
  expect(thrown(() => tornadoChart(JSON.parse('null'))).path).toBe('tornado')
  expect(thrown(() => tornadoChart(JSON.parse('{}'))).code).toBe('NO_DATA')
  expect(thrown(() => tornadoChart({ ...tornado, base: Number.NaN })).path).toBe('tornado.base')
  expect(thrown(() => tornadoChart({ ...tornado, rows: [] })).code).toBe('EMPTY_INPUT')
  expect(thrown(() => tornadoChart({ ...tornado, rows: Array(1) })).path).toBe('tornado.rows[0]')
  const wrong = [{ name: 'x', outcomeAtLow: Number.NaN }]
  expect(thrown(() => tornadoChart({ ...tornado, rows: wrong })).path).toBe('tornado.rows[0].outcomeAtLow')
  expect(thrown(() => tornadoChart(tornado, JSON.parse('{ "unit": "euro" }'))).path).toBe('options.unit')
  expect(thrown(() => tornadoChart(tornado, JSON.parse('{ "sort": 1 }'))).code).toBe('UNKNOWN_OPTION')
})
