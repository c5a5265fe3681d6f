import { describe, expect, it } from 'vitest'
import { WATERFALL_STEPS } from '../../../../src/records/project/waterfall-steps.js'
import { faultsOf, road, roadFinancing } from '../faults.js'

describe('financing', () => {
  it('may be equity alone', () => {
    expect(faultsOf(road({ financing: {} }))).toEqual([])
  })

  it.each([
    [{ equity: { draw: 'never' } }, 'equity.draw'],
    [{ grants: [{ name: 'State', amount: 0, date: '2025-06-30' }] }, 'grants[0].amount'],
    [{ reserves: { debtService: { months: -1 } } }, 'reserves.debtService.months'],
    [{ reserves: { maintenance: { filled: 'from-sources' } } }, 'reserves.maintenance.filled'],
    [{ reserves: { annualInterestRate: -1 } }, 'reserves.annualInterestRate'],
    [{ covenants: { lockUp: { ratio: 'icr', level: 1.2 } } }, 'covenants.lockUp.ratio'],
    [{ covenants: { default: { ratio: 'dscr', level: 0 } } }, 'covenants.default.level'],
    [{ covenants: { cureAfter: 0 } }, 'covenants.cureAfter'],
    [{ sweep: { share: 0 } }, 'sweep.share'],
    [{ sweep: { share: 1, applied: 'first' } }, 'sweep.applied'],
    [{ minimumCash: -1 }, 'minimumCash'],
    [{ cfads: { maintenance: 'never' } }, 'cfads.maintenance'],
    [{ waterfall: ['dividends'] }, 'waterfall[0]'],
  ])('cannot have %o', (fields, path) => {
    expect(faultsOf(roadFinancing(fields))).toEqual([['OUT_OF_RANGE', `financing.${path}`]])
  })
})

it('the default order pays costs first and owners last', () => {
  expect([WATERFALL_STEPS[0], WATERFALL_STEPS.at(-1), WATERFALL_STEPS.length]).toEqual([
    'operating-cost',
    'distribution',
    9,
  ])
})
