import { expect, it } from 'vitest'
import { cumulativePd, migrationByPowers } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { twoStates } from '../matrices.js'

const migration = migrationByPowers(twoStates(0.25), { periods: 2 })
const json = JSON.parse(JSON.stringify(migration))
const pd = { defaultState: 'bad' }

it('survives JSON', () => {
  expect(json).toEqual(migration)
  expect(cumulativePd(json, pd)).toEqual(cumulativePd(migration, pd))
})

it.each([
  [{ ...json, unit: 'decade' }, 'migration.unit'],
  [{ ...json, horizons: [2, 1] }, 'migration.horizons[1]'],
  [{ ...json, horizons: [1] }, 'migration.matrices'],
  [{ ...json, horizons: [1, '2'] }, 'migration.horizons[1]'],
  [{ ...json, horizons: [1, 1e101] }, 'migration.horizons[1]'],
  [{ ...json, horizons: [1e-320, 1] }, 'migration.horizons[0]'],
  [{ ...json, matrices: [] }, 'migration.matrices'],
  [{ ...json, matrices: [json.matrices[0], null] }, 'migration.matrices[1]'],
  [null, 'migration'],
])('refuses what is no migration: %#', (bad, path) => {
  expect(thrown(() => cumulativePd(bad, pd)).path).toBe(path)
})
