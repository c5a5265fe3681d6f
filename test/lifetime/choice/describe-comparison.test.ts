import { expect, it } from 'vitest'
import { describeComparison } from '../../../src/lifetime/choice/describe-comparison.js'
import { nbd } from '../../../src/lifetime/index.js'

const model = nbd.fromParams({ r: 1, alpha: 2 })
const row = { model, parameters: 2, converged: true, logLikelihood: -10, aic: 24, bic: 25, warnings: [] }

it('marks the best of a column, leaves out what may not be compared and says warnings', () => {
  const better = { ...row, logLikelihood: -9, aic: 22, bic: 26 }
  const apart = { ...row, aic: 1, notComparable: 'it speaks of something else' }
  const warned = { ...row, warnings: [{ code: 'FLAT_RIDGE', message: 'Flat' }] as const }
  const text = describeComparison({ clients: 7, models: [better, apart, warned] })
  expect(text.split('\n')).toEqual([
    '7 clients; * is the best of its column',
    '     parameters  log-likelihood  AIC   BIC',
    'nbd           2  -9 *            22 *  26',
    'nbd           2',
    'nbd           2  -10             24    25 *',
    'nbd: it speaks of something else',
    '! nbd FLAT_RIDGE: Flat',
  ])
})
