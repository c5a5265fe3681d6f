import { expect, it } from 'vitest'
import { cumulativePd, migrationByPowers } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JLT } from '../matrices.js'

const migration = migrationByPowers(JLT, { periods: 1 })
const fault = (options: object) => thrown(() => cumulativePd(migration, JSON.parse(JSON.stringify(options))))

it('names states that are none', () => {
  expect(fault({ defaultState: 'X' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.defaultState' })
  expect(fault({})).toMatchObject({ code: 'INVALID_TYPE', path: 'options.defaultState' })
  expect(fault({ defaultState: 'D', withdrawnState: 'NR' }).path).toBe('options.withdrawnState')
  expect(fault({ defaultState: 'D', withdrawnState: 'D' }).code).toBe('CONFLICTING_OPTIONS')
  expect(fault({ defaultState: 'D', fallingPd: 'fit' }).path).toBe('options.fallingPd')
  expect(fault({ defaultState: 'D', withdrawn: 'NR' })).toMatchObject({ code: 'UNKNOWN_OPTION' })
})
