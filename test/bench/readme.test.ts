import { expect, it } from 'vitest'
import { speedSection } from '../../bench/readme.js'
import { OWN, PEERS } from './results.js'

it('shows every row of both results, with the date, the machine and the command', () => {
  const section = speedSection(OWN, PEERS)
  expect(section).toContain('a processor, Node 20.20.0')
  expect(section).toMatch(/\| fit +\| +1\.00 ms \| +50\.0 ms \| +50x \|/)
  expect(section).toMatch(/\| peak memory +\| +210 MB \| +420 MB \| +2\.0x \|/)
  expect(section).toMatch(/\| 100k clients \| +48000 \| +10\.0 ms \| +9\.00 ms \|/)
  expect(section).toContain('`npm run bench:peers`')
  expect(section).toContain('numpy 2.4.6, Python 3.11.7')
  expect(section).not.toContain('autograd')
})
