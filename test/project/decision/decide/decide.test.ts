import { describe, expect, it } from 'vitest'
import { decide } from '../../../../src/project/decision/index.js'
import { thrown } from '../../../errors/thrown.js'
import { APPLICATION, eur, POLICY } from './sample.js'

describe('decide', () => {
  it('approves with limit, price, conditions and who signs', () => {
    const decision = decide(APPLICATION, POLICY)
    expect(decision).toMatchObject({
      application: 'A-1',
      outcome: 'approve',
      policy: { name: 'Sample policy', version: '3' },
      band: 'B',
      limit: { asked: 200_000_00, largest: 250_000_00 },
      price: { asked: 0.025, required: 0.022, proposed: 0.025 },
      authority: 'Credit committee',
      missing: [],
      wouldApprove: [],
    })
    expect(decision.trail).toHaveLength(9)
  })

  it('refers what it does not know, and says what', () => {
    const { outcome, missing, band } = decide({ id: 'A-2', amount: eur(50_000_00), facts: {} }, POLICY)
    expect(outcome).toBe('refer')
    expect(missing).toEqual(['sector', 'leverage', 'years', 'audited', 'probabilityOfDefault', 'minimumPrice'])
    expect(band).toBeUndefined()
  })

  it('declines in spite of what is unknown', () => {
    const facts = { sector: 'tobacco' }
    expect(decide({ id: 'A-3', amount: eur(50_000_00), facts }, POLICY)).toMatchObject({
      outcome: 'decline',
      reasons: [
        { outcome: 'decline', name: 'Excluded sectors', text: 'sector "tobacco" is one of "tobacco", "weapons"' },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    })
  })

  it('is plain data, the same at each call', () => {
    const decision = decide(APPLICATION, POLICY)
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
    expect(decide(APPLICATION, POLICY)).toEqual(decision)
    expect(decide(JSON.parse(JSON.stringify(APPLICATION)), JSON.parse(JSON.stringify(POLICY)))).toEqual(decision)
  })

  it('refuses what is no application', () => {
    expect(thrown(() => Reflect.apply(decide, undefined, [undefined, POLICY])).path).toBe('application')
    expect(thrown(() => Reflect.apply(decide, undefined, [APPLICATION, undefined])).path).toBe('policy')
  })
})
