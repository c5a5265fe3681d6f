import { expect, it } from 'vitest'
import { checkLosses } from '../../../src/lifetime/choice/check-losses.js'
import { bgNbd, geometric, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { tenureCounts } from '../../../src/records/index.js'
import { retention, tenures } from './cards.js'

it('holds losses of each period against those expected of who was up for renewal', () => {
  const { verdict, said, table } = checkLosses({ module: shiftedBetaGeometric, model: retention, tenures })
  expect(verdict).toBe('holds')
  expect(said).toMatch(/^losses of 7 periods against those expected: χ² = 12\.3 on 5 degrees of freedom, p = 0\.031$/)
  const expected = (869 * (1 - shiftedBetaGeometric.retentionRate(retention, { period: 2 }))).toFixed(1)
  expect(table).toContain(`| 2 | 869 | 126 | ${expected} |`)
})

it('doubts that all clients are alike where they are not', () => {
  const model = geometric.fit(tenures, { timeUnit: 'year' })
  expect(checkLosses({ module: geometric, model, tenures }).verdict).toBe('in doubt')
})

it('counts periods in which nobody was lost, and who left the observation before', () => {
  const sparse = tenureCounts({ tenure: [0, 1, 3], lost: [0, 10, 10], active: [5, 20, 60] })
  const { table } = checkLosses({ module: shiftedBetaGeometric, model: retention, tenures: sparse })
  const rows = table!.split('\n').slice(2)
  expect(rows.map(row => row.split(' | ').slice(0, 3).join())).toEqual(['| 1,100,10', '| 2,70,0', '| 3,70,10'])
})

it('asks nothing of fewer periods than parameters, nor of a module without the verb', () => {
  const one = tenureCounts({ tenure: [1], lost: [30], active: [70] })
  expect(checkLosses({ module: shiftedBetaGeometric, model: retention, tenures: one }).said).toBe(
    'because 1 periods with losses leave nothing to check 2 parameters by',
  )
  expect(checkLosses({ module: bgNbd, model: retention, tenures }).verdict).toBe('not checked')
})
