import { expect, it } from 'vitest'
import { fact } from './fact.js'

it('takes an application with a decision as decided, though its day is not said', () => {
  const application = { id: 'N', client: 'A', submittedOn: '2024-01-01' }
  expect(fact('openApplications', { applications: [application] })).toBe(1)
  expect(fact('openApplications', { applications: [{ ...application, decision: 'declined' }] })).toBe(0)
  expect(fact('approvedShare', { applications: [{ ...application, decision: 'declined' }] })).toBe(0)
})
