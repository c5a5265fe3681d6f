import { describe, expect, it } from 'vitest'
import {
  appraisalContext,
  appraise,
  clientDossier,
  clientRecords,
  LENDER_POLICY,
} from '../../../src/appraisal/index.js'
import type { LendingTerms } from '../../../src/appraisal/next-step/index.js'
import { compensatedSum } from '../../../src/numeric/core.js'
import { PRODUCT_CATALOGUE } from '../../../src/project/products/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 60 })
const all = appraise(portfolio)
const context = JSON.parse(JSON.stringify(all.context)) as typeof all.context
const dossiers = all.clients.map(({ id }) => clientDossier(clientRecords(portfolio, id), context))

describe('one client’s full answer', () => {
  it('holds the verdict that it has among all', () => {
    for (const [i, { appraisal }] of dossiers.entries())
      expect(JSON.stringify(appraisal)).toBe(JSON.stringify(all.clients[i]))
  })

  it('adds up from the score of the book to its own', () => {
    for (const { appraisal, contributions } of dossiers) {
      const parts = contributions.parts.map(({ difference }) => difference)
      expect(compensatedSum([contributions.book, ...parts])).toBeCloseTo(appraisal.grade.score, 11)
    }
  })

  it('rests every known figure on records of this client', () => {
    for (const { appraisal, contributions, lineage } of dossiers) {
      expect(lineage.map(({ name }) => name)).toEqual(
        contributions.parts
          .filter(({ isKnown }) => isKnown)
          .map(({ input, part }) => (input === part ? input : `${input}.${part}`)),
      )
      expect(new Set(lineage.map(({ client }) => client))).toEqual(new Set([appraisal.id]))
    }
  })

  it('stresses the value that stands in the verdict', () => {
    for (const { appraisal, stress } of dossiers) {
      expect(Math.abs(stress.value - appraisal.value.value)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(appraisal.value.value)),
      )
      expect(stress.isAbove).toBe(stress.value > 0)
    }
  })

  it('breaks even on the actions of its next step, at the gain that stands there', () => {
    for (const { appraisal, breakEven } of dossiers) {
      expect(breakEven.map(({ action }) => action)).toEqual(appraisal.nextStep.actions.map(({ action }) => action))
      for (const [i, { gain }] of breakEven.entries()) {
        const ranked = appraisal.nextStep.actions[i]!.gain
        if (ranked !== undefined) expect(gain).toBeCloseTo(ranked, 6)
      }
    }
  })

  it('says what is missing to the next grade of whoever has not the best', () => {
    for (const { appraisal, changes } of dossiers) {
      expect(changes === undefined).toBe(appraisal.grade.grade === 'A')
    }
  })

  it('looks a year ahead, and is plain JSON', () => {
    const entries = dossiers.flatMap(({ calendar }) => calendar)
    expect(entries.length).toBeGreaterThan(dossiers.length)
    expect(entries.every(({ day }) => day >= '2024-12-31' && day <= '2025-12-31')).toBe(true)
    expect(dossiers.some(({ checklists }) => checklists.length > 0)).toBe(true)
    expect(JSON.parse(JSON.stringify(dossiers[3]))).toEqual(dossiers[3])
    expect(Object.keys(dossiers[3]!)).not.toContain('offer')
  })

  it('follows the policy of its context', () => {
    const policy = {
      ...LENDER_POLICY,
      reasons: { ...LENDER_POLICY.reasons, levers: {} },
      checklists: { ...LENDER_POLICY.checklists, lists: [] },
    }
    const bare = clientDossier(clientRecords(portfolio, 'C-0004'), appraisalContext(portfolio, policy))
    expect(bare.checklists).toEqual([])
    expect(bare.changes?.single ?? []).toEqual([])
  })

  it('flows through with nothing but a name', () => {
    const stranger = { id: 'X', name: 'A stranger', entityType: 'company', status: 'prospect' } as const
    const { peers, lineage, contributions } = clientDossier({ clients: [stranger] }, context)
    expect(peers.peers.every(({ coverage }) => coverage < 0.5)).toBe(true)
    expect(contributions.parts.length).toBeGreaterThan(0)
    expect(lineage.every(({ client }) => client === 'X')).toBe(true)
  })
})

describe('what is asked for beside it', () => {
  const one = clientRecords(portfolio, 'C-0004')

  const asked = { amount: 1_000_000, months: 36, everyMonths: 12, repayment: 'annuity', annualRate: 0.06 } as const
  const lending: LendingTerms = {
    profit: {
      from: '2024-12-31',
      curves: [],
      annualHurdleRate: 0.12,
      taxRate: 0.25,
      feeView: 'cash',
      lines: 'contractual',
      capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
    },
    transferRate: 0.03,
    riskWeight: 1,
    cashFlowCover: 1.2,
  }

  it('offers a loan by its own outlook, or says which records that needs', () => {
    const { offer, appraisal } = clientDossier(one, context, { loan: { asked, lending } })
    if (offer === undefined || 'missing' in offer) throw new Error('no offer')
    const [hazard] = appraisal.outlook.defaults.perYear
    expect(offer.offer.probabilityOfDefault).toBeCloseTo(1 - Math.exp(-hazard!), 12)
    const without = clientDossier({ ...one, statements: [] }, context, { loan: { asked, lending } })
    expect(without.offer).toEqual({ missing: ['statements'] })
  })

  it('holds a catalogue against it, with what is stated of its request', () => {
    const stated = { amount: 1_000_000 }
    const { products, appraisal } = clientDossier(one, context, {
      products: { catalogue: PRODUCT_CATALOGUE, stated },
    })
    expect(products?.products.map(({ rank }) => rank)).toEqual(products?.products.map((_, i) => i + 1))
    expect(appraisal).toEqual(all.clients[3])
  })

  it.each([
    [{ until: '2024-02-30' }, 'options.until'],
    [{ until: '2024-01-01' }, 'options.until'],
    [{ stressTo: Number.NaN }, 'options.stressTo'],
    [{ previous: 'D' }, 'options.previous'],
    [{ when: 1 }, 'options.when'],
  ])('%o is refused by name', (options, path) => {
    expect(() => clientDossier(one, context, options as never)).toThrow(expect.objectContaining({ path }))
  })

  it('needs a context', () => {
    expect(() => clientDossier(one, {} as never)).toThrow(expect.objectContaining({ path: 'context.kind' }))
    expect(() => clientDossier(one, null as never)).toThrow(expect.objectContaining({ path: 'context' }))
  })
})
