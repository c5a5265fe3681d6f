import { expect, it } from 'vitest'
import { auditedFigures, brokenInputs, wrongPeers } from '../../../scripts/agreement/breaks.js'
import { entry, REFERENCE } from './sample.js'

it('names who is wrong: no number, or another sixth digit', () => {
  expect(wrongPeers(REFERENCE)).toEqual(['lifetimes', 'BTYD'])
  expect(wrongPeers(entry({ expected: 0, peers: { A: 0, B: 1e-9, C: 'NaN' } }))).toEqual(['B', 'C'])
})

it('puts the truth, ours and every peer in one row', () => {
  expect(brokenInputs([REFERENCE])).toBe(
    [
      '### BG/NBD',
      '',
      '| quantity                       | input     | truth | ours | lifetimes | BTYD                  | CLVTools | wrong           | because |',
      '| ------------------------------ | --------- | ----- | ---- | --------- | --------------------- | -------- | --------------- | ------- |',
      '| expected purchases of a client | a 1; t 39 | 1.25  | 1.25 | **inf**   | **NaN**, **-24161.5** | agrees   | lifetimes, BTYD | because |',
    ].join('\n'),
  )
})

it('leaves out what nobody gets wrong, what is not answered, and what is no reference', () => {
  const right = { ...REFERENCE, peers: { lifetimes: 1.25 } }
  expect(brokenInputs([right, { ...REFERENCE, verdict: 'open' }, { ...REFERENCE, kind: 'run' }])).toBe('')
})

it('shows figures that were worked out again, with whose they are', () => {
  const source = 'ColtAllen/btyd'
  const text = auditedFigures([
    entry({ family: 'loglik', expected: -4.17, ours: -4.17, peers: { [source]: 862.9432 } }),
  ])
  expect(text).toMatch(/\| BG\/NBD \| loglik \| a 1; t 39 \| -4.17 \| -4.17 \| 862.9432 +\| btyd +\| +\|$/)
})
