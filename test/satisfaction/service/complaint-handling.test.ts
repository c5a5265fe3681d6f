import { expect, it } from 'vitest'
import { complaintHandling } from '../../../src/satisfaction/service/index.js'
import { thrown } from '../../errors/thrown.js'

const COMPLAINTS = {
  client: ['A', 'B', 'B', 'C', 'D'],
  received: ['2025-05-02', '2025-05-05', '2025-05-20', '2025-05-28', '2025-06-03'],
  resolved: ['2025-05-06', '2025-05-25', '2025-05-21', null, null],
  reopened: [false, true, false, false, false],
  firstContact: [true, false, true, false, false],
}
const OPTIONS = { observedUntil: '2025-05-31', withinDays: 10 } as const

it('times what is resolved and what waits, and shares of what is resolved', () => {
  const { time, reopened, firstContact } = complaintHandling(COMPLAINTS, OPTIONS)
  expect([time.cases, time.done, time.open]).toEqual([4, 3, 1])
  // 4, 20 and 1 days; the fourth began three days ago, the third eleven.
  expect(time.within?.decided).toMatchObject({ part: 2, whole: 3, clients: 2 })
  expect([reopened?.share, firstContact?.share]).toEqual([1 / 3, 2 / 3])
  const { reopened: _r, firstContact: _f, ...bare } = COMPLAINTS
  expect(complaintHandling(bare, OPTIONS)).not.toHaveProperty('reopened')
})

it.each([
  [{ resolved: ['2025-05-01', null, null, null, null] }, {}, 'complaints.resolved[0]'],
  [{ reopened: [true, 'no', false, false, false] }, {}, 'complaints.reopened[1]'],
  [{ received: [] }, {}, 'complaints.received'],
  [{}, { observedUntil: '2025-01-01' }, 'complaints.received'],
  [{}, { withinDays: -1 }, 'options.withinDays'],
])('refuses %j with %j', (columns, options, path) => {
  const given = [
    { ...COMPLAINTS, ...columns },
    { ...OPTIONS, ...options },
  ]
  expect(thrown(() => Reflect.apply(complaintHandling, undefined, given)).path).toBe(path)
})
