import { expect, it } from 'vitest'
import { debtServiceChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { smallProject, withoutDebt } from '../project/coverage/flows.js'
import { asPlanned, withLess } from './projects.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  await expectReadable(size => debtServiceChart(asPlanned('road'), size))
  await expectReadable(size => debtServiceChart(withLess('plant'), size))
})

it('puts principal on interest, and cash against both', async () => {
  const spec = debtServiceChart(smallProject())
  expect(spec.data.values.slice(0, 2)).toEqual([
    { from: '2026-12-31', until: '2027-06-30', part: 'Interest', amount: 7.5, low: 0, high: 7.5 },
    { from: '2026-12-31', until: '2027-06-30', part: 'Principal', amount: 30, low: 7.5, high: 37.5 },
  ])
  expect(spec.layer[1]?.data?.values.map(row => row['cfads'])).toEqual([60, 60, 65, 65, 65])
  expect(wordsOf(await draw(spec))).toContain('Principal')
})

it('refuses a project without debt', () => {
  expect(thrown(() => debtServiceChart(withoutDebt())).code).toBe('NO_DATA')
  const flows = smallProject()
  const cfads = { ...flows.cfads, values: flows.cfads.values.map(cash => 1e12 * cash) }
  expect(thrown(() => debtServiceChart({ ...flows, cfads })).received).toBe('65000000000000')
})
