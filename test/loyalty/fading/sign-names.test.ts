import { expect, it } from 'vitest'
import { FADING_SIGNS } from '../../../src/loyalty/fading/sign-names.js'

it('are six, each once', () => {
  expect(new Set(FADING_SIGNS).size).toBe(6)
})
