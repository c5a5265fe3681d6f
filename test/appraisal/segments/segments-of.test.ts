import { expect, it } from 'vitest'
import { appraise } from '../../../src/appraisal/job/appraise.js'
import { LENDER_POLICY } from '../../../src/appraisal/job/lender-policy.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })
const { clients } = appraise(portfolio)
const segmentOf = (id: string, scheme: string) =>
  clients.find(client => client.id === id)!.segments.find(one => one.scheme === scheme)!

it('gives one segment of each scheme, in the order of the policy', () => {
  for (const { segments } of clients) {
    expect(segments.map(({ scheme }) => scheme)).toEqual(LENDER_POLICY.segments.map(({ scheme }) => scheme.name))
  }
})

it('tells by figures of the verdict what a client is to the lender', () => {
  for (const { id, status, grade, outlook } of clients) {
    const { segment, rule } = segmentOf(id, 'relation')
    if (status === 'prospect') expect(segment).toBe('prospect')
    else if (status === 'ended') expect(segment).toBe('former')
    else if (1 - Math.exp(-outlook.defaults.perYear[0]!) >= 0.1) expect(segment).toBe('distressed')
    if (segment === 'core') expect([grade.grade, rule]).toEqual(['A', 'core'])
  }
  expect(new Set(clients.map(({ id }) => segmentOf(id, 'relation').segment)).size).toBeGreaterThan(3)
})

it('takes facts of a scheme from attributes of other names, and knows nothing of those that have none', () => {
  const { scheme } = LENDER_POLICY.segments[2]!
  const renamed = appraise(portfolio, { ...LENDER_POLICY, segments: [{ scheme }] })
  const found = renamed.clients.map(({ segments: [only] }) => only!)
  expect(found.every(({ segment, certain }) => segment === 'unassigned' && !certain)).toBe(true)
  expect(clients.some(({ id }) => segmentOf(id, 'growth-potential').segment !== 'unassigned')).toBe(true)
})

it('takes a figure beyond what the scheme says is possible for not known', () => {
  const [relation] = LENDER_POLICY.segments
  const { facts, ...rest } = relation!.scheme
  const narrow = {
    ...rest,
    facts: { ...facts, probabilityOfDefault: { ...facts['probabilityOfDefault']!, most: 0 } },
  }
  const judged = appraise(portfolio, { ...LENDER_POLICY, segments: [{ scheme: narrow }] })
  const active = judged.clients.filter(({ status }) => status === 'active')
  expect(active.some(({ segments: [only] }) => only!.segment !== 'distressed' && !only!.certain)).toBe(true)
})
