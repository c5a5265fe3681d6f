import { expect, it } from 'vitest'
import { dueDaysOf } from '../../../../src/project/loans/account/due-days.js'
import { fallDue, newDues, setOff } from '../../../../src/project/loans/account/dues.js'

it('is settled when money reaches all that was due until then, whatever part it paid', () => {
  const dues = newDues()
  fallDue(dues, 1, 10, { fees: 0, interest: 10, principal: 90 })
  fallDue(dues, 2, 40, { fees: 0, interest: 10, principal: 90 })
  setOff(dues, 'interest', 20, 'all', 50)
  setOff(dues, 'principal', 80, 'all', 50)
  const [first, second] = dueDaysOf(dues, 60)
  expect(first).toMatchObject({ settledOn: '1970-02-20', daysPastDue: 40, unpaidPrincipal: 10, amount: 100 })
  expect(second).toMatchObject({ daysPastDue: 20, unpaidPrincipal: 90, unpaidInterest: 0 })
  expect(second?.settledOn).toBeUndefined()
})

it('is settled on its day where nothing is to be paid', () => {
  const dues = newDues()
  fallDue(dues, 1, 10, { fees: 0, interest: 0, principal: 0 })
  expect(dueDaysOf(dues, 60)[0]).toMatchObject({ settledOn: '1970-01-11', daysPastDue: 0 })
})
