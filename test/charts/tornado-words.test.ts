import { expect, it } from 'vitest'
import { quantityOf, readTornadoRow, WRITERS } from '../../src/charts/tornado-words.js'
import { thrown } from '../errors/thrown.js'

it('writes assumptions as what they move', () => {
  const words = (on: string | undefined, low: number): string =>
    readTornadoRow({ name: 'x', low, ...(on !== undefined && { target: { on } }) }, 'row').low
  expect(words('volume', 0.9)).toBe('-10 %')
  expect(words('capex', 1.15)).toBe('+15 %')
  expect(words('interest-rate', 0.01)).toBe('+1 points')
  expect(words('inflation', -0.005)).toBe('-0.5 points')
  expect(words('delay', 6)).toBe('6 months')
  expect(words(undefined, 42)).toBe('42')
  expect(readTornadoRow({ name: 'x' }, 'row')).toEqual({ name: 'x', low: 'low', high: 'high' })
})

it('writes results by their measure, or as asked', () => {
  expect(quantityOf('equity-irr', {})).toEqual({ quantity: 'Equity IRR', unit: 'percent' })
  expect(quantityOf(undefined, {})).toEqual({ quantity: 'Result', unit: 'amount' })
  expect(quantityOf('llcr', { quantity: 'Cover', unit: 'percent' })).toEqual({ quantity: 'Cover', unit: 'percent' })
  expect([WRITERS.percent(0.1234), WRITERS.times(1.3), WRITERS.amount(2_500_000)]).toEqual(['12.3 %', '1.30×', '2.5M'])
})

it('names what is wrong', () => {
  expect(thrown(() => readTornadoRow(null, 'row')).path).toBe('row')
  expect(thrown(() => readTornadoRow({ name: 5 }, 'row')).path).toBe('row.name')
  expect(thrown(() => readTornadoRow({ name: 'x', low: 'x' }, 'row')).path).toBe('row.low')
  expect(thrown(() => readTornadoRow({ name: 'x', target: 5 }, 'row')).path).toBe('row.target')
})
