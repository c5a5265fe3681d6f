import { expect, it } from 'vitest'
import { matrix, waiting } from '../../../scripts/agreement/matrix.js'
import { entry } from './sample.js'

const BTYD = 'cran/BTYD 2.4.3 (run in R 4.2.2)'

it('counts the matched records of each source with a bound of their worst difference', () => {
  const entries = [
    entry(),
    entry({ family: 'cet', difference: 3e-10 }),
    entry({ verdict: 'differing', difference: 5 }),
    entry({ family: 'MLE', source: BTYD, difference: 0 }),
    entry({ family: 'PAlive', verdict: 'open' }),
  ]
  expect(matrix(entries).split('\n')).toEqual([
    '| quantity                         | BTYD 2.4.3 | lifetimes 0.11.3       |',
    '| -------------------------------- | ---------- | ---------------------- |',
    '| estimates, with their likelihood | 1 (equal)  |                        |',
    '| expected purchases of a client   |            | 2 (1e-9), 1 on purpose |',
  ])
})

it('says what is open and why', () => {
  const open = (family: string, reason?: string) => entry({ family, verdict: 'open', ...(reason && { reason }) })
  expect(waiting([entry()])).toBe('')
  expect(waiting([open('a', 'no model yet'), open('b', 'no model yet'), open('c'), open('d', 'no adapter yet')])).toBe(
    '2 (no model yet); 2 of c, d',
  )
  expect(waiting('abcdefgh'.split('').map(family => open(family)))).toBe('8 of a, b, c, d, e, f and 2 more families')
})
