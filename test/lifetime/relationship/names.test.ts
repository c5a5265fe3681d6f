import { expect, it } from 'vitest'
import { endingName, facilityOf, sourceOf } from '../../../src/lifetime/relationship/names.js'
import { thrown } from '../../errors/thrown.js'

it('gives what has no facility to the relationship', () => {
  expect(facilityOf({}, 'terms.margins[0]')).toBe('relationship')
  expect(facilityOf({ facility: 'loan' }, 'terms.margins[0]')).toBe('loan')
})

it.each([
  ['capital charge', 'Say it in terms.discount'],
  ['acquisition cost', 'Say it in terms.acquisitionCost'],
])('sends %s to its place', (source, hint) => {
  expect(thrown(() => sourceOf(source, 'terms.margins[0].source'))).toMatchObject({ code: 'CONFLICTING_OPTIONS', hint })
})

it('takes every other source', () => {
  expect(sourceOf('net interest', 'source')).toBe('net interest')
})

it('takes a name of an ending once', () => {
  expect(endingName('default', ['maturity'], 'name')).toBe('default')
  expect(thrown(() => endingName('default', ['default'], 'name')).message).toBe(
    'name: expected a name that nothing else has, received "default" [CONFLICTING_OPTIONS]',
  )
})
