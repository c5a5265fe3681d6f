import { expect, it } from 'vitest'
import { absorbingDefault, cumulativePd, migrationByPowers } from '../../../../src/risk/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const cured = transitionMatrix(
  ['good', 'bad'],
  [
    [0.5, 0.5],
    [0.5, 0.5],
  ],
)

it('keeps who defaults where they are', () => {
  const first = migrationByPowers(absorbingDefault(cured, 'bad'), { periods: 3 })
  expect(cumulativePd(first, { defaultState: 'bad' }).values[0]).toEqual([0.5, 0.75, 0.875])
})

it('is what a term structure asks for where clients recover', () => {
  const error = thrown(() => cumulativePd(migrationByPowers(cured, { periods: 1 }), { defaultState: 'bad' }))
  expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'migration.matrices[0].rows[1][1]' })
  expect(error.hint).toContain('absorbingDefault')
  expect(thrown(() => absorbingDefault(cured, 'D')).path).toBe('defaultState')
})
