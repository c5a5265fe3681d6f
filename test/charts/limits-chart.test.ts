import { expect, it } from 'vitest'
import { limitsChart } from '../../src/charts/index.js'
import { checkLimits } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const client = ['Steel works of the North', 'Harbour', 'Mill', 'Yard', 'Nobody']
const check = checkLimits(
  { exposure: [60, 45, 20, 5, 0], client, sector: ['steel', 'port', 'paper', 'port', 'paper'] },
  [
    { name: 'client or group of connected clients', by: 'client', size: { amount: 50 } },
    { name: 'sector', by: 'sector', size: { amount: 70 } },
    { name: 'forbidden', by: 'client', where: { client: ['Yard'] }, size: { amount: 0 } },
    { name: 'large', kind: 'report', by: 'client', size: { amount: 5 } },
  ],
)

it('can be read', async () => {
  await expectReadable(size => limitsChart(check, size))
  expect(wordsOf(await draw(limitsChart(check))).join(' ')).toContain('steel: 60 of 70, sector')
})

it('draws limits that are used, the most used first, and no reports', () => {
  const rows = limitsChart(check).data.values
  expect(rows.map(row => row['state'])).toEqual([
    'breach',
    'breach',
    'warning',
    'warning',
    'within',
    'within',
    'within',
    'within',
  ])
  // Where nothing is allowed, the bar goes to the end.
  expect(rows[0]).toMatchObject({ words: 'Yard: 5 of 0, forbidden', used: 1.2 })
  const few = limitsChart(check, { most: 2 })
  expect(few.data.values).toHaveLength(2)
  expect(few.title.subtitle?.join(' ')).toBe('2 of 8 limits are breached; black: the limit; the 2 most used ones')
})

it('takes a check from JSON, and refuses what is none', () => {
  expect(limitsChart(JSON.parse(JSON.stringify(check))).data).toEqual(limitsChart(check).data)
  expect(thrown(() => limitsChart(JSON.parse('{}'))).path).toBe('check')
  expect(thrown(() => limitsChart(JSON.parse('{ "uses": [{}] }'))).path).toBe('check.uses[0].limit')
  expect(thrown(() => limitsChart({ ...check, uses: [] })).code).toBe('NO_DATA')
  expect(thrown(() => limitsChart(check, { most: 0 })).path).toBe('options.most')
})
