import { describe, expect, it } from 'vitest'
import type { Workout } from '../../../../src/risk/index.js'
import { workoutLossGivenDefault } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const WORKOUT: Workout = {
  defaultedOn: '2021-01-01',
  exposureAtDefault: 1000,
  outcome: 'closed',
  flows: [
    { date: '2022-01-01', amount: 550 },
    { date: '2023-01-01', amount: 121 },
    { date: '2022-01-01', amount: 11, kind: 'cost' },
  ],
}
const OPTIONS = { annualDiscountRate: 0.1, dayCount: 'actual/365' } as const

describe('workoutLossGivenDefault', () => {
  it('is one less recoveries net of costs, discounted to the default, by hand', () => {
    const found = workoutLossGivenDefault(WORKOUT, OPTIONS)
    expect(found.recoveries).toBeCloseRelative(600, 1e-14)
    expect(found.directCosts).toBeCloseRelative(10, 1e-14)
    expect(found.lossGivenDefault).toBeCloseRelative(0.41, 1e-13)
    expect(found).toMatchObject({ isComplete: true, cureValue: 0, expectedRecoveries: 0, indirectCosts: 0 })
    expect(found.economicLoss).toBeCloseRelative(410, 1e-13)
    expect('note' in found).toBe(false)
  })

  it('counts what was owed at a cure as recovered then', () => {
    const cure = { on: '2022-01-01', outstanding: 880 }
    const flows = [{ date: '2021-07-01', amount: 0 }]
    const found = workoutLossGivenDefault({ ...WORKOUT, flows, outcome: 'cured', cure }, OPTIONS)
    expect(found.cureValue).toBeCloseRelative(800, 1e-14)
    expect(found.lossGivenDefault).toBeCloseRelative(0.2, 1e-13)
  })

  it('adds further drawings to what is owed, and overheads to costs', () => {
    const flows = [...WORKOUT.flows, { date: '2022-01-01', amount: 110, kind: 'further-drawing' } as const]
    const found = workoutLossGivenDefault({ ...WORKOUT, flows, indirectCostRate: 0.03 }, OPTIONS)
    expect(found.exposure).toBeCloseRelative(1100, 1e-14)
    expect(found.indirectCosts).toBe(30)
    expect(found.lossGivenDefault).toBeCloseRelative((1100 - 600 + 10 + 30) / 1100, 1e-13)
  })

  it('treats what is not over as it is told', () => {
    const open = { ...WORKOUT, outcome: 'open' } as const
    const excluded = workoutLossGivenDefault(open, OPTIONS)
    expect('lossGivenDefault' in excluded).toBe(false)
    expect(excluded.note).toMatch(/excluded/)
    expect(excluded.isComplete).toBe(false)
    const asIs = workoutLossGivenDefault(open, { ...OPTIONS, incomplete: 'as-is' })
    expect(asIs.lossGivenDefault).toBeCloseRelative(0.41, 1e-13)
    expect(asIs.note).toMatch(/nothing more/)
    const more = workoutLossGivenDefault(open, { ...OPTIONS, incomplete: 'extrapolate', furtherRecoveryRate: 0.5 })
    expect(more.expectedRecoveries).toBeCloseRelative(200, 1e-13)
    expect(more.lossGivenDefault).toBeCloseRelative(0.21, 1e-12)
    const closed = workoutLossGivenDefault(WORKOUT, { ...OPTIONS, incomplete: 'extrapolate', furtherRecoveryRate: 0.5 })
    expect(closed.lossGivenDefault).toBeCloseRelative(0.41, 1e-13)
  })

  it('lets gains and losses beyond the exposure stand, and says so', () => {
    const gain = workoutLossGivenDefault({ ...WORKOUT, flows: [{ date: '2021-01-01', amount: 1100 }] }, OPTIONS)
    expect(gain.lossGivenDefault).toBeCloseRelative(-0.1, 1e-13)
    expect(gain.note).toMatch(/more was recovered/)
    const costly = { ...WORKOUT, flows: [{ date: '2021-01-01', amount: 200, kind: 'cost' as const }] }
    const loss = workoutLossGivenDefault(costly, OPTIONS)
    expect(loss.lossGivenDefault).toBeCloseRelative(1.2, 1e-13)
    expect(loss.note).toMatch(/costs exceed/)
    expect(workoutLossGivenDefault({ ...WORKOUT, flows: [] }, OPTIONS).lossGivenDefault).toBe(1)
    const paidBack = [...WORKOUT.flows, { date: '2023-01-01', amount: -121 }]
    expect(workoutLossGivenDefault({ ...WORKOUT, flows: paidBack }, OPTIONS).recoveries).toBeCloseRelative(500, 1e-13)
  })

  it('names what is wrong', () => {
    const fault = (fields: object, options: object = {}) => {
      const workout: Workout = JSON.parse(JSON.stringify({ ...WORKOUT, ...fields }))
      const { code, path } = thrown(() => workoutLossGivenDefault(workout, { ...OPTIONS, ...options }))
      return `${code} ${path}`
    }
    expect(fault({ flows: [{ date: '2020-12-31', amount: 1 }] })).toBe('OUT_OF_RANGE workout.flows[0].date')
    expect(fault({ flows: [{ date: '2022-01-01', amount: -1, kind: 'cost' }] })).toBe(
      'OUT_OF_RANGE workout.flows[0].amount',
    )
    expect(fault({ flows: [{ date: '2022-01-01', amount: null }] })).toBe('INVALID_TYPE workout.flows[0].amount')
    expect(fault({ flows: [{ date: '2022-01-01', amount: 1, kind: 'fee' }] })).toBe(
      'OUT_OF_RANGE workout.flows[0].kind',
    )
    expect(fault({ flows: null })).toBe('INVALID_TYPE workout.flows')
    const euros = { date: '2022-01-01', amount: 1, currency: 'EUR' }
    const yuan = { date: '2022-01-01', amount: 1, currency: 'CNY', kind: 'cost' }
    expect(fault({ flows: [euros, yuan] })).toBe('MIXED_CURRENCIES workout.flows.currency[1]')
    expect(fault({ exposureAtDefault: 0 })).toBe('OUT_OF_RANGE workout.exposureAtDefault')
    expect(fault({ defaultedOn: 'x' })).toBe('INVALID_DATE workout.defaultedOn')
    expect(fault({ outcome: 'lost' })).toBe('OUT_OF_RANGE workout.outcome')
    expect(fault({ outcome: 'cured' })).toBe('MISSING_VALUE workout.cure')
    expect(fault({ cure: { on: '2022-01-01', outstanding: 1 } })).toBe('CONFLICTING_OPTIONS workout.cure')
    const early = { on: '2020-01-01', outstanding: 1 }
    expect(fault({ outcome: 'cured', cure: early })).toBe('OUT_OF_RANGE workout.cure.on')
    expect(fault({ indirectCostRate: -1 })).toBe('OUT_OF_RANGE workout.indirectCostRate')
    expect(fault({}, { annualDiscountRate: undefined })).toBe('MISSING_VALUE options.annualDiscountRate')
    expect(fault({}, { incomplete: 'drop' })).toBe('OUT_OF_RANGE options.incomplete')
    expect(fault({}, { incomplete: 'extrapolate' })).toBe('MISSING_VALUE options.furtherRecoveryRate')
    expect(fault({}, { dayCount: '30/360' })).toBe('OUT_OF_RANGE options.dayCount')
    expect(thrown(() => workoutLossGivenDefault(JSON.parse('null'), OPTIONS)).path).toBe('workout')
  })
})

describe('what would count twice, or not at all', () => {
  const cured: Workout = {
    defaultedOn: '2021-01-01',
    exposureAtDefault: 1000,
    outcome: 'cured',
    cure: { on: '2022-01-01', outstanding: 900 },
    flows: [
      { date: '2022-01-01', amount: 100 },
      { date: '2022-06-01', amount: 10, kind: 'cost' },
    ],
  }
  const free = { annualDiscountRate: 0 }

  it('refuses recoveries after a cure, not those of its day, nor costs', () => {
    expect(workoutLossGivenDefault(cured, free).economicLoss).toBe(10)
    const twice = { ...cured, flows: [...cured.flows, { date: '2022-01-02', amount: 900 }] }
    expect(() => workoutLossGivenDefault(twice, free)).toThrow(/workout\.flows\[2\]\.date: expected a recovery until/)
  })

  it('refuses a rate of further recoveries that nothing asks for', () => {
    expect(() => workoutLossGivenDefault(cured, { ...free, furtherRecoveryRate: 0.5 })).toThrow(
      /options\.furtherRecoveryRate: expected none, unless/,
    )
  })

  it('refuses an exposure next to which the loss leaves a double', () => {
    expect(() => workoutLossGivenDefault({ ...cured, exposureAtDefault: 5e-324 }, free)).toThrow(
      /workout\.exposureAtDefault: expected an exposure whose share/,
    )
  })
})
