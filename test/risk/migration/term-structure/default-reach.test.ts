import { expect, it } from 'vitest'
import { cumulativePd, migrationByPowers, pdTermStructure } from '../../../../src/risk/index.js'
import { reachingDefault } from '../../../../src/risk/migration/term-structure/default-reach.js'
import { thrown } from '../../../errors/thrown.js'
import { STUCK } from '../matrices.js'

const migration = migrationByPowers(STUCK, { periods: 1 })

it('follows moves over several steps', () => {
  expect(Array.from(reachingDefault(migration, 3))).toEqual([1, 1, 0, 1])
})

it('names the rating that never comes to default', () => {
  expect(thrown(() => pdTermStructure(migration, { rating: 'C', defaultState: 'D' }))).toMatchObject({
    code: 'UNREACHABLE_DEFAULT',
    path: 'options.rating',
    received: '"C"',
  })
  expect(thrown(() => cumulativePd(migration, { defaultState: 'D' }))).toMatchObject({
    code: 'UNREACHABLE_DEFAULT',
    path: 'migration.states[2]',
  })
  expect(cumulativePd(migration, { defaultState: 'D', withdrawnState: 'C' }).ratings).toEqual(['A', 'B', 'D'])
})

it('lets a rating wait for its first default', () => {
  expect(pdTermStructure(migration, { rating: 'A', defaultState: 'D' }).cumulativePd.values).toEqual([0, 0])
})
