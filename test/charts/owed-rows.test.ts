import { expect, it } from 'vitest'
import { owedRows } from '../../src/charts/owed-rows.js'
import { drawnProject } from '../../src/charts/project-flows.js'
import { thrown } from '../errors/thrown.js'
import { smallProject } from '../project/coverage/flows.js'

it('stand on one another until the next row ends, without those that cannot be seen', () => {
  const flows = smallProject()
  const [senior, junior] = owedRows(flows, drawnProject(flows))
  const on = (rows: typeof senior, date: string) => rows?.rows.filter(({ from }) => from === date)
  expect(on(senior, '2027-06-30')).toEqual([
    { loan: 'Senior', from: '2027-06-30', until: '2027-12-31', owed: 60, low: 0, high: 60 },
  ])
  expect(on(junior, '2027-06-30')?.[0]?.['low']).toBe(60)
  expect(senior?.rows.filter(row => row['owed'] === 0)).toEqual([])
})

it('are of one to six loans', () => {
  const flows = smallProject()
  const [loan] = flows.tranches
  const tranches = Array.from({ length: 7 }, (_, i) => ({ ...loan!, name: `${i}` }))
  expect(thrown(() => owedRows({ ...flows, tranches }, drawnProject(flows))).path).toBe('flows.tranches')
})
