import { expect, it } from 'vitest'
import { APPRAISE_FLAGS, readRequest } from '../../src/cli/appraise-flags.js'
import { APPRAISE_HELP, HELP } from '../../src/cli/help.js'
import { PORTFOLIO_FLAGS } from '../../src/cli/portfolio-flags.js'

it('names every flag', () => {
  for (const { name } of [...APPRAISE_FLAGS, ...PORTFOLIO_FLAGS]) expect(APPRAISE_HELP).toContain(`  --${name} `)
})

it('fits a terminal of 120 columns', () => {
  const lines = `${HELP}${APPRAISE_HELP}`.split('\n')
  expect(lines.filter(line => line.length > 120)).toEqual([])
})

it('shows examples that work', () => {
  const examples = APPRAISE_HELP.matchAll(/^ {2}clientele appraise (\w+\.csv[^|\n]*)/gm)
  const requests = [...examples].map(([, words = '']) =>
    readRequest([...words.trim().matchAll(/'[^']*'|\S+/g)].map(String)),
  )
  expect(requests.map(request => request?.file)).toEqual([
    'orders.csv',
    'orders.csv',
    'sales.csv',
    'orders.csv',
    'orders.csv',
  ])
})
