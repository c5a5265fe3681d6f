import { describe, expect, it } from 'vitest'
import type { CapitalClass } from '../../../src/risk/capital/asset-classes.js'
import { CAPITAL_CLASSES } from '../../../src/risk/capital/asset-classes.js'
import type { LossRows } from '../../../src/risk/capital/loss-column.js'
import { lossColumn } from '../../../src/risk/capital/loss-column.js'
import { capitalRules } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const BASEL = capitalRules({ rules: 'basel-3.1', on: '2024-01-01' }).rules
const at = (field: string, row: number) => `${field}[${row}]`

function rows(classes: readonly CapitalClass[], change: Partial<LossRows> = {}): LossRows {
  return {
    size: classes.length,
    codes: Uint8Array.from(classes, name => CAPITAL_CLASSES.indexOf(name)),
    given: undefined,
    isAdvanced: true,
    collateral: undefined,
    securedShare: undefined,
    subordinated: undefined,
    largeFinancial: undefined,
    ...change,
  }
}

describe('lossColumn', () => {
  it('raises own estimates to the floor of their class, and counts', () => {
    const own = rows(['corporate', 'bank', 'residential-mortgage', 'other-retail', 'qualifying-revolving'], {
      given: [0.2, 0.2, 0.04, 0.35, 0.2],
    })
    const { losses, floors } = lossColumn(BASEL, own, at)
    expect([...Array.from(losses)]).toEqual([0.25, 0.2, 0.05, 0.35, 0.5])
    expect(floors).toBe(3)
  })

  it('blends floors by the share that is secured', () => {
    const own = rows(['corporate', 'corporate', 'corporate', 'residential-mortgage'], {
      given: [0, 0, 0, 0],
      collateral: Uint8Array.of(1, 3, 4, 3),
      securedShare: [1, 0.4, 1, 0.5],
    })
    const { losses } = lossColumn(BASEL, own, at)
    expect(losses[0]).toBe(0)
    expect(losses[1]).toBeCloseTo(0.6 * 0.25 + 0.4 * 0.1, 15)
    expect(losses[2]).toBe(0.15)
    expect(losses[3]).toBe(0.05)
  })

  it('halves the floors of specialised lending in the transition of the CRR', () => {
    const on = (day: string) => capitalRules({ rules: 'crr', on: day }).rules
    const floor = (day: string) => lossColumn(on(day), rows(['specialised-lending'], { given: [0] }), at).losses[0]
    expect([floor('2024-12-31'), floor('2025-01-01'), floor('2028-06-30'), floor('2029-01-01')]).toEqual([
      0, 0.125, 0.2, 0.25,
    ])
  })

  it('leaves losses of the foundation approach as they are, but those of persons', () => {
    const given = rows(['corporate', 'other-retail'], { given: [0.1, 0.1], isAdvanced: false })
    expect([...Array.from(lossColumn(BASEL, given, at).losses)]).toEqual([0.1, 0.3])
    const crr = capitalRules({ rules: 'crr', on: '2020-01-01' }).rules
    const column = [0.1, 0.1]
    expect(lossColumn(crr, rows(['corporate', 'other-retail'], { given: column }), at).losses).toBe(column)
  })

  it('gives supervisory losses by class, seniority and collateral', () => {
    const { losses, floors } = lossColumn(
      BASEL,
      rows(['corporate', 'bank', 'corporate', 'corporate', 'specialised-lending'], {
        isAdvanced: false,
        subordinated: Uint8Array.of(0, 0, 1, 0, 0),
        largeFinancial: Uint8Array.of(0, 0, 0, 1, 0),
        collateral: Uint8Array.of(0, 0, 0, 0, 4),
      }),
      at,
    )
    expect([...Array.from(losses)]).toEqual([0.4, 0.45, 0.75, 0.45, 0.25])
    expect(floors).toBe(0)
  })

  it('needs own losses of persons, and of secured claims that others rank before', () => {
    expect(thrown(() => lossColumn(BASEL, rows(['bank', 'other-retail']), at)).path).toBe('lossGivenDefault[1]')
    const pledged = rows(['bank'], { subordinated: Uint8Array.of(1), collateral: Uint8Array.of(2) })
    expect(thrown(() => lossColumn(BASEL, pledged, at)).code).toBe('NOT_APPLICABLE')
  })
})
