import { expect, it } from 'vitest'
import { amount, goalOf, peerTable } from '../../../bench/peers/peer-table.js'
import { PEERS } from '../results.js'

it('judges every goal in words', () => {
  const lines = peerTable(PEERS).split('\n')
  expect(lines.find(line => line.startsWith('| fit'))).toMatch(/50x \| +>= 30x \| met +\| 1\.3 \/ 1\.0 \| 5 rounds/)
  expect(lines.find(line => line.startsWith('| peak'))).toMatch(/<= 200 MB \| MISSED \|.*3 rounds, fresh processes/)
})

it('writes amounts and goals with their units', () => {
  const [fit, memory] = PEERS.rows
  expect(PEERS.rows.map(({ ours, unit }) => amount(ours, unit))).toEqual(['1.00 ms', '210 MB'])
  expect(goalOf(fit!)).toBe('>= 30x')
  expect(goalOf(memory!)).toBe('<= 200 MB')
})
