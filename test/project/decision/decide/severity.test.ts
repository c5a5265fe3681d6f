import { expect, it } from 'vitest'
import { severityOf, worstOf } from '../../../../src/project/decision/decide/severity.js'

it('goes from approval to a decline', () => {
  expect([severityOf('approve'), severityOf('refer'), severityOf('decline')]).toEqual([0, 1, 2])
  expect(worstOf([])).toBe('approve')
  expect(worstOf(['approve', 'refer', 'approve'])).toBe('refer')
  expect(worstOf(['decline', 'refer'])).toBe('decline')
})
