import { expect, it } from 'vitest'
import { rollForward } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const opening = {
  facility: ['a', 'b', 'c', 'd'],
  stage: [1, 1, 2, 3],
  exposure: [1000, 500, 400, 100],
  probabilityOfDefault: [0.01, 0.02, 0.2, 1],
  lossGivenDefault: [0.4, 0.5, 0.45, 0.6],
  allowance: [4, 5, 36, 60],
}
const closing = {
  facility: ['b', 'a', 'c', 'e'],
  stage: [2, 1, 1, 1],
  exposure: [450, 900, 420, 300],
  probabilityOfDefault: [0.15, 0.01, 0.02, 0.01],
  lossGivenDefault: [0.5, 0.45, 0.45, 0.4],
  allowance: [33.75, 4.05, 3.78, 1.2],
}

it('explains an allowance by stage', () => {
  const { table, counts, stages, causes, opening: first, closing: last } = rollForward(opening, closing)
  expect(stages).toEqual(['1', '2', '3'])
  expect(counts).toEqual({ stayed: 3, new: 1, derecognised: 1 })
  expect([first, last]).toEqual([105, 42.78])
  const rows = new Map(table.map(row => [row.row, row]))
  expect(rows.get('to 1')?.byStage).toEqual([36, -36, 0])
  expect(rows.get('to 2')?.byStage).toEqual([-5, 5, 0])
  expect(rows.get('derecognised')?.byStage).toEqual([0, 0, -60])
  expect(causes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(last - first, 12)
  for (const stage of [0, 1, 2]) {
    const inside = table.filter(({ row }) => row !== 'opening' && row !== 'closing')
    const change = inside.reduce((sum, { byStage }) => sum + byStage[stage]!, 0)
    const ends = rows.get('closing')!.byStage[stage]! - rows.get('opening')!.byStage[stage]!
    expect(change).toBeCloseTo(ends, 12)
  }
  expect(causes.at(-1)).toEqual({ cause: 'other', amount: 0 })
})

it('is another attribution of the same change in a stated order', () => {
  const order = ['probabilityOfDefault', 'exposure', 'lossGivenDefault']
  const {
    facilities,
    causes,
    closing: last,
    opening: first,
  } = rollForward(opening, closing, {
    attribution: 'sequential',
    factors: order,
  })
  expect(facilities.causes['probabilityOfDefault']?.[1]).toBeCloseTo(0.13 * 500 * 0.5, 12)
  expect(facilities.causes['exposure']?.[1]).toBeCloseTo(0.15 * -50 * 0.5, 12)
  expect(causes.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(last - first, 12)
})

it('rolls exposure and risk-weighted amounts', () => {
  const exposures = rollForward(opening, closing, { measure: 'exposure' })
  expect(exposures.causes.map(({ cause, amount }) => [cause, amount])).toEqual([
    ['new', 300],
    ['derecognised', -100],
    ['writtenOff', 0],
    ['recovered', 0],
    ['exposure', -130],
    ['other', 0],
  ])
  const [before, after] = [
    { facility: [1], exposure: [100], riskWeight: [0.5], currencyRate: [1.1], riskWeightedAmount: [55] },
    { facility: [1], exposure: [100], riskWeight: [0.75], currencyRate: [1.1], riskWeightedAmount: [82.5] },
  ]
  const { causes } = rollForward(before, after, { measure: 'riskWeightedAmount' })
  expect(causes.find(({ cause }) => cause === 'riskWeight')?.amount).toBeCloseTo(27.5, 12)
})

it('takes a date without facilities, but not two', () => {
  const nothing = { facility: [], allowance: [] }
  const { causes } = rollForward(nothing, { facility: ['a'], allowance: [3] })
  expect(causes.find(({ cause }) => cause === 'new')?.amount).toBe(3)
  expect(rollForward({ facility: ['a'], allowance: [3] }, nothing).counts.derecognised).toBe(1)
  expect(thrown(() => rollForward(nothing, nothing)).code).toBe('EMPTY_INPUT')
})

it('refuses two currencies, in a date or between them', () => {
  expect(thrown(() => rollForward({ ...opening, currency: 'EUR' }, { ...closing, currency: 'USD' })).code).toBe(
    'MIXED_CURRENCIES',
  )
  const mixed = { ...closing, currency: ['EUR', 'EUR', 'CNY', 'EUR'] }
  expect(thrown(() => rollForward(opening, mixed)).path).toBe('closing.currency[2]')
})

it('refuses facilities that occur twice, and what is no portfolio', () => {
  expect(thrown(() => rollForward({ ...opening, facility: ['a', 'b', 'a', 'd'] }, closing))).toMatchObject({
    code: 'DUPLICATE_CLIENT',
    path: 'opening.facility[2]',
  })
  expect(thrown(() => rollForward(JSON.parse('null'), closing)).code).toBe('INVALID_TYPE')
  expect(thrown(() => rollForward(opening, JSON.parse('[]'))).code).toBe('INVALID_TYPE')
  expect(thrown(() => rollForward(opening, closing, JSON.parse('null'))).code).toBe('INVALID_TYPE')
  expect(thrown(() => rollForward(opening, closing, { factors: ['maturity'] }))).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'opening.maturity',
  })
})

it('takes a million facilities', () => {
  const size = 1e6
  const facility = Int32Array.from({ length: size }, (_, i) => i)
  const date = (pd: number) => ({
    facility,
    exposure: new Float64Array(size).fill(100),
    probabilityOfDefault: new Float64Array(size).fill(pd),
    allowance: new Float64Array(size).fill(100 * pd),
  })
  const { causes } = rollForward(date(0.25), date(0.5))
  expect(causes.find(({ cause }) => cause === 'probabilityOfDefault')?.amount).toBe(25e6)
})

it('keeps a column apart that is called like a transfer', () => {
  const date = (stage: number, amount: number) => ({
    facility: [1],
    stage: [stage],
    'to 2': [amount],
    allowance: [amount],
  })
  const { causes } = rollForward(date(1, 3), date(2, 5), { factors: ['to 2'] })
  expect(causes.find(({ cause }) => cause === 'to 2')?.amount).toBe(2)
})
