import { expect, it } from 'vitest'
import { page } from '../../../scripts/agreement/page.js'
import { entry, REFERENCE } from './sample.js'

const EXTRA = { ...REFERENCE, file: 'breaking-inputs.json' }

it('has its chapters in one order, and none for models without an answer', () => {
  const text = page([entry(), EXTRA, entry({ model: 'nbd', verdict: 'open' })])
  expect(text.match(/^#+ .*/gm)).toEqual([
    '# Agreement with others',
    '## How many',
    '## Inputs on which others break',
    '### BG/NBD',
    '### What peers answer about returns and loans',
    '### Figures that did not survive a second calculation',
    '## Differences on purpose',
    '## Model by model',
    '### BG/NBD',
  ])
  expect(text).toContain('Not begun: NBD.')
})

it('counts golden records only', () => {
  expect(page([entry(), EXTRA])).toMatch(/\| \*\*all\*\* +\| +1 \|/)
})
