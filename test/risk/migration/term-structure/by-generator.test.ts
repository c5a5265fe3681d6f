import { expect, it } from 'vitest'
import { generatorMatrix, migrationByGenerator, pdTermStructure } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const rates = generatorMatrix(
  ['good', 'bad'],
  [
    [-0.05, 0.05],
    [0, 0],
  ],
  { unit: 'year' },
)

it('has an answer at any time', () => {
  const migration = migrationByGenerator(rates, { horizons: [0.25, 1, 30] })
  for (const [k, horizon] of [0.25, 1, 30].entries()) {
    expect(migration.matrices[k]?.rows[0]?.[1]).toBeCloseRelative(-Math.expm1(-0.05 * horizon), 1e-14)
  }
  const { hazard } = pdTermStructure(migration, { rating: 'good', defaultState: 'bad' })
  for (const value of hazard?.values ?? []) expect(value).toBeCloseRelative(0.05, 1e-13)
  expect(migrationByGenerator(rates, { horizons: 5 }).horizons).toEqual([5])
})

it('has the unit of the rates', () => {
  const { unit: _, ...bare } = rates
  expect(migrationByGenerator(rates, { horizons: 5 }).unit).toBe('year')
  expect(migrationByGenerator(bare, { horizons: 5, unit: 'month' }).unit).toBe('month')
  expect(migrationByGenerator(bare, { horizons: 5 }).unit).toBe('year')
  expect(thrown(() => migrationByGenerator(rates, { horizons: 5, unit: 'month' }))).toMatchObject({
    code: 'UNIT_MISMATCH',
    path: 'options.unit',
  })
})

it('names what is wrong', () => {
  expect(thrown(() => migrationByGenerator(rates, { horizons: [1, 1] })).path).toBe('options.horizons[1]')
  expect(thrown(() => migrationByGenerator(rates, { horizons: 0 })).path).toBe('options.horizons')
  expect(thrown(() => migrationByGenerator(JSON.parse('null'), { horizons: 1 })).path).toBe('generator')
})
