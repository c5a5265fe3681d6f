import { expect, it } from 'vitest'
import { productFit } from '../../../../src/project/index.js'
import { advisory, contractGuarantee, syndicationShare } from '../../../../src/project/products/sample/services.js'

const asked = (purpose: string) => ({ sanctioned: false, purpose })

it('a guarantee is for four obligations, and fits who was never called on', () => {
  const facts = { ...asked('contract'), guaranteedObligation: 'debt' }
  expect(productFit(contractGuarantee(), facts).eligible).toBe('no')
  const good = {
    ...facts,
    guaranteedObligation: 'bid',
    contractsCompletedShare: 1,
    callsInFiveYears: 0,
    cashMarginShare: 0.3,
  }
  expect(productFit(contractGuarantee(), good)).toMatchObject({ eligible: 'yes', fit: { score: 1 } })
})

it('a share of a syndicated loan is at most half', () => {
  const facts = { ...asked('syndication'), arrangerNamed: true, ownShare: 0.6 }
  expect(productFit(syndicationShare(), facts).reasons).toEqual(['ownShare 0.6 is above 0.5'])
})

it('advice is not given where interests conflict, and has no tenor', () => {
  const facts = { ...asked('advice'), conflictOfInterest: true }
  expect(productFit(advisory(), facts).reasons).toEqual(['conflictOfInterest is yes'])
  expect(productFit(advisory(), { ...facts, conflictOfInterest: false, tenorMonths: 1e6 }).eligible).toBe('yes')
})
