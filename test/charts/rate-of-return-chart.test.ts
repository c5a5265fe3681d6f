import { expect, it } from 'vitest'
import { rateOfReturnChart } from '../../src/charts/index.js'
import { irr, xirr } from '../../src/money/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const PUMP = [-1600, 10_000, -10_000]
const subtitle = (spec: ReturnType<typeof rateOfReturnChart>): string =>
  spec.title.subtitle?.join(' ').replaceAll('\u00a0', ' ') ?? ''
const marked = (spec: ReturnType<typeof rateOfReturnChart>): unknown[] =>
  spec.layer.slice(-2).flatMap(layer => layer.data?.values.map(row => row['rate']) ?? [])

it('can be read', async () => {
  await expectReadable(size => rateOfReturnChart(PUMP, irr(PUMP), size))
  const none = [100, -200, 150]
  await expectReadable(size => rateOfReturnChart(none, irr(none), size))
  const loss = { dates: ['2020-03-04', '2020-03-17'], amounts: [-713.07, 555.33] }
  await expectReadable(size => rateOfReturnChart(loss, xirr(loss), size))
  const three = [-1000, 6000, -11_000, 6000]
  await expectReadable(size => rateOfReturnChart(three, irr(three), size))
})

it('marks every rate, and says which was chosen', async () => {
  const spec = rateOfReturnChart(PUMP, irr(PUMP, { choose: 'lowest' }))
  expect(subtitle(spec)).toBe('Rates of return: 25 % (chosen), 400 %')
  expect(marked(spec)).toEqual([expect.closeTo(4, 9), expect.closeTo(0.25, 9)])
  expect(wordsOf(await draw(spec))).toEqual(expect.arrayContaining(['25 %', '400 %']))
  const { values } = spec.data
  for (let i = 1; i < values.length; i++) expect(values[i]?.['rate']).toBeGreaterThan(Number(values[i - 1]?.['rate']))
})

it('says why there is none', () => {
  const of = (flows: readonly number[]): string => subtitle(rateOfReturnChart(flows, irr(flows)))
  expect(of([100, -200, 150])).toBe('No rate of return: there is no rate at which the flows are worth nothing')
  expect(of([1, 2])).toBe('No rate of return: money is only received')
  expect(of([-1, -2])).toBe('No rate of return: money is only paid')
  expect(of([-1000, 0])).toBe('No rate of return: nothing comes back')
  expect(of([0, 0])).toBe('All flows are 0: any rate will do')
  expect(of([-100, 110])).toBe('Rate of return: 10 %')
})

it('draws the rates asked for', () => {
  const spec = rateOfReturnChart(PUMP, irr(PUMP), { between: [0, 1] })
  expect(marked(spec)).toEqual([expect.closeTo(0.25, 9)])
  const { values } = spec.data
  expect([values[0]?.['rate'], values.at(-1)?.['rate']]).toEqual([0, 1])
})

it('refuses what is no result and no range', () => {
  const path = (of: unknown, options = {}) =>
    thrown(() => rateOfReturnChart(PUMP, JSON.parse(JSON.stringify(of)), options)).path
  expect(path(null)).toBe('rates')
  expect(path({})).toBe('rates.status')
  expect(path({ status: 'unique' })).toBe('rates.roots')
  expect(path({ status: 'unique', roots: [{}] })).toBe('rates.roots[0].rate')
  expect(path(irr(PUMP), { between: [-1, 1] })).toBe('options.between[0]')
  expect(path(irr(PUMP), { between: [0.1, 0.1] })).toBe('options.between[1]')
  expect(path(irr(PUMP), { between: 5 })).toBe('options.between')
  expect(path(irr(PUMP), { between: [0] })).toBe('options.between')
  expect(thrown(() => rateOfReturnChart([], irr([]))).code).toBe('EMPTY_INPUT')
})
