import { expect, it } from 'vitest'
import { recordedTable } from '../../../bench/peers/recorded.js'
import { PEERS } from '../results.js'

it('sets recorded figures beside what this run took for the same task', () => {
  const [row] = PEERS.rows
  const rows = [{ ...row!, task: 'Pareto/NBD fit of CDNOW from summary columns', ours: 0.005 }]
  const lines = recordedTable(rows).split('\n')
  expect(lines[0]).toContain('not in this run')
  expect(lines.find(line => line.includes('CLVTools'))).toMatch(/\| +5\.00 ms \| CLVTools 0\.12\.1 \| +530 ms \|/)
  expect(lines).toHaveLength(4)
})

it('says nothing of tasks that were not run', () => {
  expect(recordedTable(PEERS.rows)).toBe('')
})
