import { expect, it } from 'vitest'
import { masterScale } from '../../../../src/risk/index.js'

it('is a frozen document that says which side is closed', () => {
  const scale = masterScale.fromParams({ grades: [{ name: 'only', upTo: 1, probabilityOfDefault: 0.02 }] })
  expect(scale).toMatchObject({
    kind: 'master-scale',
    version: 1,
    fit: { source: 'given' },
    params: { closed: 'left' },
  })
  expect(Object.isFrozen(scale.params.grades[0])).toBe(true)
  expect(masterScale.gradeOf(scale, [0, 0.5, 1])).toEqual(['only', 'only', 'only'])
})
