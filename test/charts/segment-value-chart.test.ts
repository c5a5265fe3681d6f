import { expect, it } from 'vitest'
import { segmentValueChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const segments = [
  { segment: 'new', value: 1200, lower: 900, upper: 1600 },
  { segment: 'champions who come every other week', value: 5400, lower: 5000, upper: 5900 },
  { segment: 'lost', value: -20, lower: -80, upper: 30 },
]

it('can be read', async () => {
  await expectReadable(size => segmentValueChart(segments, { ...size, currency: 'EUR', intervals: '90 %, predictive' }))
})

it('puts the highest first, and writes every name in full', async () => {
  const spec = segmentValueChart(segments, { quantity: 'Purchases', width: 360 })
  expect(spec.data.values).toEqual([segments[1], segments[0], segments[2]])
  const words = wordsOf(await draw(spec))
  for (const { segment } of segments) expect(words).toContain(segment)
  expect(words).toContain('Purchases')
})

it('takes numbers for names', () => {
  expect(segmentValueChart([{ ...segments[0]!, segment: 7 }]).data.values[0]).toMatchObject({ segment: '7' })
})

it('leaves extra fields of the rows out', () => {
  const rows = [{ ...segments[0]!, clients: 7 }]
  expect(segmentValueChart(rows).data.values).toEqual([segments[0]])
})

it.each([
  [[], 'segments'],
  [[{ segment: 'a', value: 1, lower: 2, upper: 3 }], 'segments[0].lower'],
  [[{ segment: 'a', value: 4, lower: 2, upper: 3 }], 'segments[0].upper'],
  [[{ segment: 'a', value: Number.NaN, lower: 2, upper: 3 }], 'segments[0].value'],
  [[segments[0]!, segments[0]!], 'segments[1].segment'],
])('refuses %o', (rows, path) => {
  expect(thrown(() => segmentValueChart(rows))).toMatchObject({ path })
})

it('refuses a currency that is none', () => {
  expect(thrown(() => segmentValueChart(segments, { currency: 'euros' }))).toMatchObject({ path: 'options.currency' })
})

it('refuses words that are none, with a currency or without', () => {
  const options = JSON.parse('{ "quantity": {}, "currency": "EUR" }')
  expect(thrown(() => segmentValueChart(segments, options))).toMatchObject({ path: 'options.quantity' })
  const unnamed = [{ segment: Number.NaN, value: 2, lower: 1, upper: 3 }]
  expect(thrown(() => segmentValueChart(unnamed))).toMatchObject({ path: 'segments[0].segment' })
})

it('cuts names that would push the bars out of the picture', async () => {
  const long = segments.map(row => ({ ...row, segment: `${row.segment} ${'on and on '.repeat(20)}` }))
  await expectReadable(size => segmentValueChart(long, size))
})
