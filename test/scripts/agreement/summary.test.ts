import { expect, it } from 'vitest'
import { byArea, bySource, grouped, notBegun } from '../../../scripts/agreement/summary.js'
import { entry } from './sample.js'

const ENTRIES = [
  entry({ model: 'scoring', source: 'scikit-learn 1.2.1' }),
  entry({ verdict: 'differing' }),
  entry({ verdict: 'open', source: 'CamDavidsonPilon/lifetimes' }),
  entry(),
  entry({ model: 'nbd', source: 'mplatzer/BTYDplus', verdict: 'open' }),
]

it('counts by area, those without an answer in one row', () => {
  expect(byArea(ENTRIES).split('\n')).toEqual([
    '| area              | records | matched | on purpose | not yet |',
    '| ----------------- | ------: | ------: | ---------: | ------: |',
    '| BG/NBD            |       3 |       1 |          1 |       1 |',
    '| Judging forecasts |       1 |       1 |          0 |       0 |',
    '| 1 others          |       1 |       0 |          0 |       1 |',
    '| **all**           |       5 |       2 |          1 |       2 |',
  ])
  expect(notBegun(ENTRIES)).toEqual(['NBD'])
})

it('counts by source, whatever its version', () => {
  const rows = bySource(ENTRIES).split('\n').slice(2)
  expect(rows.map(row => row.split(/ *\| */).slice(1, 4))).toEqual([
    ['scikit-learn', '1', '1'],
    ['lifetimes', '3', '1'],
    ['1 others', '1', '0'],
    ['**all**', '5', '2'],
  ])
})

it('groups in the order in which names appear', () => {
  expect([...grouped(ENTRIES, ({ model }) => model).keys()]).toEqual(['scoring', 'bg_nbd', 'nbd'])
})
