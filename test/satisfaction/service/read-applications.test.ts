import { expect, it } from 'vitest'
import { NEVER } from '../../../src/records/day-columns.js'
import { clientNumbers, readApplications } from '../../../src/satisfaction/service/read-applications.js'
import { thrown } from '../../errors/thrown.js'

const ONE = { client: ['A'], submitted: ['2025-01-01'], decided: ['2025-01-05'] }
const refusal = (columns: object) =>
  thrown(() => Reflect.apply(readApplications, undefined, [{ ...ONE, ...columns }, '2025-12-31']))

it('takes what came after the last day known for not having come', () => {
  const { decided, withdrawn, paidOut, hasPayouts } = readApplications(ONE, '2025-01-04')
  expect([decided[0], withdrawn[0], paidOut[0], hasPayouts]).toEqual([NEVER, NEVER, NEVER, false])
})

it('needs a decision exactly where something was decided', () => {
  expect(refusal({ decision: [null] }).path).toBe('applications.decision[0]')
  expect(refusal({ decided: [null], decision: ['declined'] }).path).toBe('applications.decision[0]')
  expect(refusal({ decision: ['refused'] }).path).toBe('applications.decision[0]')
})

it('refuses a payout of what was declined, and steps after the client went', () => {
  expect(refusal({ decision: ['declined'], paidOut: ['2025-01-09'] })).toMatchObject({
    code: 'INCONSISTENT_HISTORY',
    path: 'applications.paidOut[0]',
  })
  expect(refusal({ withdrawn: ['2025-01-03'] }).path).toBe('applications.decided[0]')
  expect(refusal({ withdrawn: ['2024-12-31'] }).path).toBe('applications.withdrawn[0]')
  expect(refusal({ withdrawn: ['2025-01-09'], paidOut: ['2025-01-09'] }).path).toBe('applications.withdrawn[0]')
})

it('numbers clients as they come', () => {
  expect(Array.from(clientNumbers(['b', 5, 'b', 'a'], 4, 'x'))).toEqual([0, 1, 0, 2])
  expect(thrown(() => clientNumbers(['b', null], 2, 'x'))).toMatchObject({ code: 'INVALID_CLIENT', path: 'x[1]' })
})
