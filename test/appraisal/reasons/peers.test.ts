import { expect, it } from 'vitest'
import { learnPeers, peerIndex, peersOf, REASONS_POLICY } from '../../../src/appraisal/reasons/index.js'
import * as gower from '../../../src/statistics/gower/index.js'
import { sampleCases } from './book.js'

const cases = sampleCases(60)
const { peers: policy } = REASONS_POLICY

const learn = (clients: typeof cases, references = policy.references) => {
  const learner = learnPeers({ ...policy, references })
  for (const client of clients) learner.add(client)
  return learner.finish()
}

it('finds the clients nearest by the distance of Gower', () => {
  const learnt = learn(cases)
  const index = peerIndex(learnt)
  const scale = gower.fromParams(learnt.attributes) // those of weight 0 add nothing
  const rowOf = (at: number) =>
    Object.fromEntries(Object.entries(learnt.columns).map(([name, cells]) => [name, cells[at]]))
  for (const client of cases.slice(0, 12)) {
    const own = learnt.ids.indexOf(client.id)
    const expected = learnt.ids
      .map((id, at) => ({ id, ...gower.distance(scale, rowOf(own), rowOf(at)) }))
      .filter(({ id }) => id !== client.id)
      .map(({ id, distance = 1, coverage }) => ({ id, likeness: coverage * (1 - distance) }))
      .toSorted((a, b) => b.likeness - a.likeness)
    const { peers } = peersOf(client, index, 5)
    expect(peers).toHaveLength(5)
    for (const [at, { likeness }] of peers.entries()) expect(likeness).toBeCloseTo(expected[at]!.likeness, 12)
    expect(peers.map(({ id }) => id)).not.toContain(client.id)
  }
})

it('samples by id, not by order', () => {
  const learnt = learn(cases, 20)
  expect(learnt.ids).toHaveLength(20)
  expect(learnt.clients).toBe(60)
  expect(JSON.stringify(learn(cases.toReversed(), 20))).toBe(JSON.stringify(learnt))
  expect(learn(cases, 1).ids).toEqual(learnt.ids.slice(0, 1))
})

it('is the same after JSON', () => {
  const learnt = learn(cases)
  const again = peerIndex(JSON.parse(JSON.stringify(learnt)))
  expect(peersOf(cases[3]!, again, 5)).toEqual(peersOf(cases[3]!, peerIndex(learnt), 5))
})

it('has no peers where nothing can be compared', () => {
  expect(peersOf(cases[0]!, peerIndex(learn([])), 5)).toEqual({ peers: [], lacks: [], differences: [] })
  expect(peersOf(cases[0]!, peerIndex(learn(cases.slice(0, 1))), 5)).toEqual({ peers: [], lacks: [], differences: [] })
  const unknown = { ...cases[0]!, id: 'new', fact: () => undefined, figure: () => undefined }
  expect(peersOf(unknown, peerIndex(learn(cases)), 5).peers).toEqual([])
  expect(peersOf(cases[0]!, peerIndex(learn([unknown, unknown])), 5).peers).toEqual([])
})

it('stays finite where figures are absurd', () => {
  const absurd = {
    ...cases[0]!,
    id: 'huge',
    fact: (name: string) => (name === 'sales' ? 1e308 : name === 'leverage' ? -1e12 : undefined),
  }
  const index = peerIndex(learn([...cases, absurd]))
  for (const { likeness } of peersOf(absurd, index, 5).peers) expect(likeness).toBeGreaterThan(0)
})
