import { describe, expect, it } from 'vitest'
import { applicationFunnel } from '../../../src/satisfaction/service/index.js'
import { cumulativeIncidence, incidenceAt } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const APPLICATIONS = {
  client: ['A', 'B', 'C', 'D', 'E', 'F'],
  submitted: ['2025-03-03', '2025-03-03', '2025-03-10', '2025-03-10', '2025-03-24', '2025-03-05'],
  decided: ['2025-03-10', '2025-03-20', '2025-03-21', null, null, '2025-03-11'],
  decision: ['approved', 'declined', 'approved', null, null, 'approved'],
  withdrawn: [null, null, null, '2025-03-17', null, '2025-03-20'],
  paidOut: ['2025-03-14', null, null, null, null, null],
} as const

describe('applicationFunnel', () => {
  it('tells the declined from those taken back and those who wait', () => {
    const { steps } = applicationFunnel(APPLICATIONS, { observedUntil: '2025-03-31' })
    expect(steps[0]).toMatchObject({ entered: 6, wentOn: 3, declined: 1, withdrawn: 1, open: 1 })
    expect(steps[0]?.conversion).toMatchObject({ part: 3, whole: 5, share: 0.6 })
    expect(steps[1]).toMatchObject({ from: 'approved', to: 'paid out', entered: 3, wentOn: 1, withdrawn: 1, open: 1 })
  })

  it('gives each fate its probability, which together are 1', () => {
    const { within } = applicationFunnel(APPLICATIONS, { observedUntil: '2025-03-31', withinDays: 14 })
    const known = incidenceAt(
      cumulativeIncidence({
        unit: 'day',
        duration: [7, 17, 11, 7, 7, 6],
        ending: ['approved', 'declined', 'approved', 'withdrawn', null, 'approved'],
      }),
      [14],
    )
    expect(within?.approved.probability).toBeCloseTo(known.incidence['approved']!.values[0]!, 12)
    expect(within?.withdrawn.interval.upper).toBeCloseTo(known.incidence['withdrawn']!.upper[0]!, 12)
    const { days, ...fates } = within!
    expect(days).toBe(14)
    expect(Object.values(fates).reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12)
  })

  it('says nothing of a time that nobody was watched for, and has one step without payouts', () => {
    const { client, submitted, decided } = { client: ['A'], submitted: ['2025-03-30'], decided: [null] }
    const { steps, within } = applicationFunnel({ client, submitted, decided }, { observedUntil: '2025-03-31' })
    expect(within).toBeUndefined()
    expect(steps).toHaveLength(1)
    expect(steps[0]?.conversion).toEqual({ part: 0, whole: 0, clients: 0 })
  })

  it('refuses wrong options by name', () => {
    const call = (options: object) => thrown(() => Reflect.apply(applicationFunnel, undefined, [APPLICATIONS, options]))
    expect(call({ observedUntil: '2025-03-31', withinDays: 0 }).path).toBe('options.withinDays')
    expect(call({}).path).toBe('options.observedUntil')
    expect(call({ observedUntil: '2025-03-31', days: 3 }).path).toBe('options.days')
  })
})
