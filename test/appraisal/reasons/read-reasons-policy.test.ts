import { expect, it } from 'vitest'
import { REASONS_POLICY, readReasonsPolicy } from '../../../src/appraisal/reasons/index.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const { shown, peers, levers } = REASONS_POLICY

const faultOf = (policy: unknown) => {
  try {
    readReasonsPolicy(policy)
    return undefined
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    return { code: error.code, path: error.path, hint: error.hint }
  }
}

it('reads the policy of the package back from JSON', () => {
  const read = readReasonsPolicy(JSON.parse(JSON.stringify(REASONS_POLICY)))
  expect(read.levers).toEqual(levers)
  expect(read.shown).toEqual(shown)
  expect(Object.keys(read.peers.attributes)).toEqual(Object.keys(peers.attributes))
  expect(Object.isFrozen(read.levers['sell-products'])).toBe(true)
})

it('names what is wrong, with the name that was probably meant', () => {
  const lever = { moves: ['satisfaction.answerHours'], by: 'lender', to: 4, most: 40, costPerUnit: 1 }
  const withLever = (change: object) => ({ shown, peers, levers: { one: { ...lever, ...change } } })
  expect(faultOf(withLever({}))).toBeUndefined()
  expect(faultOf(withLever({ moves: ['satisfaction.anwerHours'] }))).toMatchObject({
    code: 'UNKNOWN_OPTION',
    path: 'policy.levers.one.moves[0]',
    hint: "Perhaps 'satisfaction.answerHours'",
  })
  expect(faultOf(withLever({ most: 0 }))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'policy.levers.one.most' })
  expect(faultOf(withLever({ most: 51, whole: true }))).toMatchObject({ path: 'policy.levers.one.most' })
  expect(faultOf(withLever({ whole: 1 }))).toMatchObject({ code: 'INVALID_TYPE', path: 'policy.levers.one.whole' })
  expect(faultOf(withLever({ costPerUnit: -1 }))).toMatchObject({ path: 'policy.levers.one.costPerUnit' })
  expect(faultOf({ shown, peers, levers: { one: lever, other: lever } })).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'policy.levers.other.moves[0]',
  })
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`l${i}`, { ...lever, moves: [] }]))
  expect(faultOf({ shown, peers, levers: many })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'policy.levers' })
  const compared = (attributes: object) => ({ shown, peers: { ...peers, attributes }, levers })
  expect(faultOf(compared({ industry: { kind: 'number' } }))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'policy.peers.attributes.industry.kind',
  })
  expect(faultOf(compared({ industri: { kind: 'nominal' } }))).toMatchObject({ hint: "Perhaps 'industry'" })
  expect(faultOf({ shown, peers: { ...peers, references: 5001 }, levers })).toMatchObject({
    path: 'policy.peers.references',
  })
})

it('never fails by another error than its own', () => {
  for (const path of pathsOf(REASONS_POLICY)) {
    for (const junk of JUNK) {
      const fault = faultOf(replaced(REASONS_POLICY, path, junk))
      if (fault !== undefined) expect(fault.path.startsWith('policy')).toBe(true)
    }
  }
})
