import { expect, it } from 'vitest'
import { rollForwardChart } from '../../src/charts/index.js'
import { rollForward } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const rolled = rollForward(
  {
    facility: ['a', 'b', 'c', 'd'],
    exposure: [1e6, 5e5, 4e5, 1e5],
    probabilityOfDefault: [0.01, 0.02, 0.2, 1],
    lossGivenDefault: [0.4, 0.5, 0.45, 0.6],
    currencyRate: [1, 1.1, 1.1, 1],
    discountFactor: [1, 0.98, 0.95, 0.9],
    allowance: [4000, 5390, 37_620, 54_000],
  },
  {
    facility: ['a', 'b', 'c', 'e'],
    exposure: [9e5, 4.5e5, 4.2e5, 3e5],
    probabilityOfDefault: [0.02, 0.15, 0.3, 0.01],
    lossGivenDefault: [0.45, 0.45, 0.4, 0.4],
    currencyRate: [1, 1.15, 1.15, 1],
    discountFactor: [1, 0.97, 0.96, 1],
    allowance: [8100, 36_000, 58_000, 1200],
  },
  { movements: { facility: ['d'], writtenOff: [-40_000], recovered: [3000] } },
)

it('can be read', async () => {
  await expectReadable(size => rollForwardChart(rolled, { ...size, currency: 'CNY' }))
})

it('steps from the opening to the closing, without causes that did nothing', () => {
  const { values } = rollForwardChart(rolled).data
  expect(values[0]).toMatchObject({ name: 'Opening', from: 0, to: rolled.opening, kind: 'balance' })
  expect(values.at(-1)).toMatchObject({ name: 'Closing', from: 0, to: rolled.closing })
  for (let i = 2; i < values.length - 1; i++) expect(values[i]?.['from']).toBe(values[i - 1]?.['to'])
  expect(values.at(-2)?.['to']).toBeCloseTo(rolled.closing, 6)
  for (const value of values.slice(1, -1)) expect(value['kind']).toBe(Number(value['amount']) > 0 ? 'more' : 'less')
  const quiet = rollForwardChart({ ...rolled, closing: rolled.opening, causes: [{ cause: 'new', amount: 0 }] })
  expect(quiet.data.values).toHaveLength(2)
})

it('writes names as people do, in full', async () => {
  const drawn = wordsOf(await draw(rollForwardChart(rolled, { width: 360 }))).join('|')
  for (const name of ['New business', 'Written off', 'Probability of default', 'Currency rate', 'Model and other']) {
    expect(drawn).toContain(name)
  }
})

it('draws what went through JSON, and a measure below 0', async () => {
  const json = JSON.parse(JSON.stringify(rolled))
  expect(rollForwardChart(json)).toEqual(rollForwardChart(rolled))
  const large = { ...rolled, opening: 2e25, closing: 0, causes: [{ cause: 'derecognised', amount: -2e25 }] }
  expect(rollForwardChart(large).data.values[1]?.['caption']).toBe('Repaid or derecognised: -2e+25')
  const small = {
    ...rolled,
    closing: rolled.opening + 1234.567 + 0.00123,
    causes: [
      { cause: 'new', amount: 1234.567 },
      { cause: 'other', amount: 0.00123 },
    ],
  }
  const captions = rollForwardChart(small).data.values.map(({ caption }) => caption)
  expect(captions.slice(1, 3)).toEqual(['New business: +1,235', 'Model and other: +0.00123'])
  const below = { ...rolled, opening: -5, closing: 3, causes: [{ cause: 'marginRate', amount: 8 }] }
  await expectReadable(size => rollForwardChart(below, size))
})

it.each([
  ['{}', 'rollForward.opening'],
  ['null', 'rollForward'],
  ['{ "opening": 1, "closing": null }', 'rollForward.closing'],
  ['{ "opening": 1, "closing": 1 }', 'rollForward.causes'],
  ['{ "opening": 1, "closing": 1, "causes": [{ "cause": "new" }] }', 'rollForward.causes[0].amount'],
  ['{ "opening": 1, "closing": 1, "causes": [{ "amount": 1 }] }', 'rollForward.causes[0].cause'],
  [
    '{ "opening": 1, "closing": 3, "causes": [{ "cause": "x", "amount": 1 }, { "cause": "x", "amount": 1 }] }',
    'rollForward.causes',
  ],
  ['{ "opening": 1, "closing": 3, "causes": [{ "cause": "x", "amount": 1 }] }', 'rollForward.closing'],
  ['{ "opening": 1.5e308, "closing": 1, "causes": [{ "cause": "x", "amount": 1.5e308 }] }', 'rollForward.closing'],
  ['{ "opening": 1, "closing": 1, "causes": [], "measure": 3 }', 'rollForward.measure'],
  ['{ "opening": 1, "closing": 1, "causes": [], "measure": "x", "attribution": "y" }', 'rollForward.attribution'],
])('refuses %s', (json, path) => {
  expect(thrown(() => rollForwardChart(JSON.parse(json))).path).toBe(path)
})

it('refuses a currency that is none', () => {
  expect(thrown(() => rollForwardChart(rolled, { currency: 'yuan' })).path).toBe('options.currency')
})
