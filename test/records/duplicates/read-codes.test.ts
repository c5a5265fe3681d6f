import { expect, it } from 'vitest'
import { readCodes } from '../../../src/records/duplicates/read-codes.js'
import { client } from './client.js'

it('reads a Unified Social Credit Code that is kept as registration number', () => {
  expect(readCodes(client('C-1', 'x', { registrationNumber: '91350100M000100Y43' }))).toEqual({
    socialCreditCode: { text: '91350100M000100Y43', fits: true },
    organisation: 'M000100Y4',
  })
})

it('knows an organisation code, and an old number', () => {
  expect(readCodes(client('C-1', 'x', { registrationNumber: 'D2143569-X' }))).toEqual({
    registrationNumber: { text: 'D2143569X', kind: 'organisation code' },
    organisation: 'D2143569X',
  })
  expect(readCodes(client('C-1', 'x', { registrationNumber: '110108000000016' })).registrationNumber?.kind).toBe(
    'business registration number',
  )
})

it('keeps wrong codes as wrong', () => {
  expect(readCodes(client('C-1', 'x', { lei: '5493001KJTIIGC8Y1R21' })).lei).toEqual({
    text: '5493001KJTIIGC8Y1R21',
    fits: false,
  })
})

it.each(['0000000000', '--', 'XXXX', '123456789', '9'])('takes %s for no number', registrationNumber => {
  expect(readCodes(client('C-1', 'x', { registrationNumber }))).toEqual({})
})
