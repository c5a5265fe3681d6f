import { describe, expect, it } from 'vitest'
import { CONVERSION_CONVENTIONS } from '../../../../src/risk/index.js'
import { conventionForm } from '../../../../src/risk/loss/exposure/conversion-convention.js'
import { thrown } from '../../../errors/thrown.js'

describe('conventionForm', () => {
  it('says what a factor multiplies and what it is added to', () => {
    const forms = CONVERSION_CONVENTIONS.map(conventionForm)
    expect(forms.map(({ base }) => base(400, 1000))).toEqual([600, 1000, 1000, 400])
    expect(forms.map(({ added }) => added(400))).toEqual([400, 400, 0, 0])
    expect(conventionForm('loan-equivalent').base(1200, 1000)).toBe(0)
    expect(conventionForm(undefined)).toBe(conventionForm('loan-equivalent'))
    expect(thrown(() => conventionForm(JSON.parse('"ccf"'))).path).toBe('options.convention')
  })
})
