import { expect, it } from 'vitest'
import { clientCases } from '../../../../src/appraisal/case/client-cases.js'
import { checklistsOf } from '../../../../src/appraisal/follow-up/index.js'
import { dayNumber } from '../../../../src/money/core.js'
import type { Portfolio } from '../../../../src/records/index.js'

const client = {
  id: 'C',
  name: 'Harbour Cold Storage',
  entityType: 'company',
  status: 'active',
  clientSince: '2024-01-31',
} as const

function lists(portfolio: Portfolio, asOf: string) {
  const known = { clients: [client], ...portfolio }
  return checklistsOf(clientCases(known, { asOf: dayNumber(asOf), currency: 'EUR', maxRateAgeDays: 31 }).caseOf(0))
}
const steps = (list: string, portfolio: Portfolio, asOf: string) =>
  lists(portfolio, asOf)
    .filter(state => state.list === list)
    .flatMap(state => state.steps)
    .map(({ id, status, daysOverdue = 0 }) => `${id} ${status} ${daysOverdue}`)

it('is due until its last day, and overdue from the next', () => {
  const [first] = steps('onboarding', { contacts: [] }, '2024-03-01')
  expect(first).toBe('contact open 0')
  expect(steps('onboarding', { contacts: [] }, '2024-03-02')[0]).toBe('contact overdue 1')
  expect(steps('onboarding', { contacts: [{ id: 'K', client: 'C', name: 'x' }] }, '2024-03-02')[0]).toBe(
    'contact done 0',
  )
  expect(steps('onboarding', {}, '2024-03-02')[0]).toBe('contact unknown 0')
})

it('is open without a due day where the stage has no day', () => {
  const { clientSince: _, ...undated } = client
  const [state] = lists({ clients: [undated], contacts: [] }, '2024-03-02')
  expect(state).not.toHaveProperty('startedOn')
  expect(state?.steps[0]).toEqual({
    id: 'contact',
    name: { en: 'Someone to talk to is recorded', zh: '登记联系人' },
    status: 'open',
  })
})

it('follows an application until it is decided', () => {
  const application = { id: 'A', client: 'C', submittedOn: '2024-03-01' }
  const tables = { ratings: [{ client: 'C', date: '2023-03-02', rating: 'BB' }], creditReports: [] }
  expect(steps('appraisal', { applications: [application], ...tables }, '2024-04-30')).toEqual([
    'first-answer overdue 55',
    'rating done 0',
    'bureau overdue 30',
    'decision open 0',
  ])
  const answered = { ...application, firstAnswerOn: '2024-03-04' }
  const [step] = lists({ applications: [answered] }, '2024-04-30').find(({ list }) => list === 'appraisal')?.steps ?? []
  expect(step).toMatchObject({ status: 'done', doneOn: '2024-03-04', dueOn: '2024-03-06' })
  expect(
    steps(
      'appraisal',
      { applications: [{ ...answered, decision: 'declined', decidedOn: '2024-03-04' }] },
      '2024-04-30',
    ),
  ).toEqual([])
})

it('does not count a rating of long ago, nor one of another project', () => {
  const application = { id: 'A', client: 'C', submittedOn: '2024-03-01' }
  expect(
    steps(
      'appraisal',
      { applications: [application], ratings: [{ client: 'C', date: '2023-03-01', rating: 'BB' }] },
      '2024-03-02',
    )[1],
  ).toBe('rating open 0')
  const project = {
    id: 'P',
    client: 'C',
    name: 'Pier',
    stage: 'construction',
    currency: 'EUR',
    financialClose: '2024-01-01',
  } as const
  const stakeholders = [{ id: 'S', project: 'Q', name: 'Press' }]
  const projects = [project, { ...project, id: 'Q' }]
  expect(
    steps('construction', { projects, stakeholders }, '2024-06-30').filter(step => step.startsWith('stake')),
  ).toEqual(['stakeholders overdue 121', 'stakeholders done 0'])
})

it('counts duties of contracts, and days before an end', () => {
  const contracts = [{ id: 'K', client: 'C', status: 'active', signedOn: '2024-01-01' }] as const
  const duty = { id: 'D', contract: 'K', by: 'lender', dueOn: '2024-02-01' } as const
  expect(steps('duties', { contracts, fulfilments: [duty] }, '2024-02-11')).toEqual(['met overdue 10'])
  expect(steps('duties', { contracts, fulfilments: [{ ...duty, doneOn: '2024-02-09' }] }, '2024-02-11')).toEqual([
    'met done 0',
  ])
  const facility = {
    id: 'F',
    client: 'C',
    kind: 'term-loan',
    status: 'active',
    currency: 'EUR',
    limit: 1,
    signedOn: '2020-01-01',
    maturity: '2024-12-31',
  } as const
  expect(steps('exit', { facilities: [facility], interactions: [] }, '2024-07-05')).toEqual([
    'talk overdue 1',
    'activity unknown 0',
  ])
  const interactions = [{ client: 'C', date: '2024-02-01', channel: 'visit' }] as const
  expect(steps('exit', { facilities: [facility], interactions }, '2024-07-05')[0]).toBe('talk done 0')
})

it('takes days in any form, and the ends of time', () => {
  const dated = { ...client, clientSince: new Date('2024-01-31') }
  expect(lists({ clients: [dated], contacts: [] }, '2024-03-02')[0]).toMatchObject({
    startedOn: '2024-01-31',
    overdue: 1,
  })
  const facility = {
    id: 'F',
    client: 'C',
    kind: 'bond',
    status: 'active',
    currency: 'EUR',
    limit: 1,
    signedOn: '0001-01-01',
    maturity: '0001-01-02',
  } as const
  expect(lists({ facilities: [facility] }, '2024-03-02').find(({ list }) => list === 'exit')?.steps[0]?.dueOn).toBe(
    '0001-01-01',
  )
})
