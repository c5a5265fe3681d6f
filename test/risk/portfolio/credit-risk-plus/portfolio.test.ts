import { expect, it } from 'vitest'
import { sectorPortfolio } from '../../../../src/risk/portfolio/credit-risk-plus/portfolio.js'
import { thrown } from '../../../errors/thrown.js'
import { three, threeOptions } from './portfolios.js'

const { exposure, probabilityOfDefault, lossGivenDefault } = three
const plain = { exposure, probabilityOfDefault, lossGivenDefault }

it('gives every obligor its shares, and the rest to itself', () => {
  const whole = sectorPortfolio(three, threeOptions)
  expect(whole.sectors.map(({ name, variance }) => [name, Number(variance.toFixed(12))])).toEqual([
    ['building', 0.64],
    ['trade', 0.25],
  ])
  expect(whole.sectors.map(({ weights }) => Array.from(weights))).toEqual([
    [1, 1, 0],
    [0, 0, 1],
  ])
  expect(Array.from(whole.ownShare)).toEqual([0, 0, 0])
  expect(Array.from(whole.loss)).toEqual([5e5, 1e6, 1e6])
  const shared = sectorPortfolio(
    { ...plain, sectorWeights: { building: [0.5, 0.25, 0], trade: [0.25, 0.75, 0] } },
    threeOptions,
  )
  expect(Array.from(shared.ownShare)).toEqual([0.25, 0, 1])
  expect(Array.from(sectorPortfolio(plain, { unit: 1, sectors: { all: 1 } }).ownShare)).toEqual([0, 0, 0])
})

it('reads options with their defaults', () => {
  expect(sectorPortfolio(three, threeOptions)).toMatchObject({ rounding: 'nearest', tail: 1e-6, method: undefined })
})

it.each([
  [{ sector: ['building'] }, {}, 'LENGTH_MISMATCH', 'columns.sector'],
  [{ sector: ['building', 'sea', 'trade'] }, {}, 'OUT_OF_RANGE', 'columns.sector[1]'],
  [{ sector: ['building', 3, 'trade'] }, {}, 'INVALID_TYPE', 'columns.sector[1]'],
  [{ sectorWeights: {} }, {}, 'CONFLICTING_OPTIONS', 'columns.sectorWeights'],
  [{ sector: undefined }, {}, 'MISSING_VALUE', 'columns.sector'],
  [{ sector: undefined, sectorWeights: { building: [1, 1, 1] } }, {}, 'MISSING_VALUE', 'columns.sectorWeights.trade'],
  [{ sector: undefined, sectorWeights: { sea: [1, 1, 1] } }, {}, 'UNKNOWN_OPTION', 'columns.sectorWeights.sea'],
  [
    { sector: undefined, sectorWeights: { building: [1, 1, 1], trade: [0.1, 0, 0] } },
    {},
    'OUT_OF_RANGE',
    'columns.sectorWeights[0]',
  ],
  [
    { sector: undefined, sectorWeights: { building: [1, 1], trade: [0, 0] } },
    {},
    'LENGTH_MISMATCH',
    'columns.sectorWeights.building',
  ],
  [{}, { sectors: {} }, 'EMPTY_INPUT', 'options.sectors'],
  [{}, { sectors: null }, 'INVALID_TYPE', 'options.sectors'],
  [{}, { sectors: { building: -1, trade: 1 } }, 'OUT_OF_RANGE', 'options.sectors.building'],
  [{}, { sectors: { building: 1e7, trade: 1 } }, 'OUT_OF_RANGE', 'options.sectors.building'],
  [{}, { unit: 0 }, 'OUT_OF_RANGE', 'options.unit'],
  [{}, { unit: undefined }, 'INVALID_TYPE', 'options.unit'],
  [{}, { tail: 1e-15 }, 'OUT_OF_RANGE', 'options.tail'],
  [{}, { rounding: 'down' }, 'OUT_OF_RANGE', 'options.rounding'],
  [{}, { method: 'panjer' }, 'OUT_OF_RANGE', 'options.method'],
  [{}, { untis: 1 }, 'UNKNOWN_OPTION', 'options.untis'],
])('refuses %j with %j', (columns, options, code, path) => {
  const given = { ...three, ...columns }
  expect(
    thrown(() => Reflect.apply(sectorPortfolio, undefined, [given, { ...threeOptions, ...options }])),
  ).toMatchObject({
    code,
    path,
  })
})
